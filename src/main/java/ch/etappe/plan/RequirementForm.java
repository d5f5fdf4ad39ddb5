package ch.etappe.plan;

import ch.etappe.document.DocumentId;
import ch.etappe.organisation.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A formal order as somebody writes it down from the decision.
 *
 * @param authority who ordered it, e.g. {@code Sozialkommission Olten}, at most {@value #LONGEST_AUTHORITY} characters
 * @param signatory who signed it; null where it does not matter
 * @param ordered in one sentence, at most {@value #LONGEST_ORDERED} characters
 * @param dueOn the last day
 * @param document the decision among the documents of the case; null as long as it is not there
 */
public record RequirementForm(
        @Nullable LocalDate orderedOn,
        String authority,
        @Nullable String signatory,
        String ordered,
        @Nullable LocalDate dueOn,
        @Nullable DocumentId document) {

    public static final int LONGEST_AUTHORITY = 200;
    public static final int LONGEST_SIGNATORY = 120;
    public static final int LONGEST_ORDERED = 300;

    /** The fields that can be wrong. */
    public enum Field {
        ORDERED,
        DUE,
        AUTHORITY,
        SIGNATORY,
        ORDERED_ON,
        DOCUMENT
    }

    public RequirementForm {
        authority = authority.strip();
        ordered = ordered.strip();
        signatory = signatory == null || signatory.isBlank() ? null : signatory.strip();
    }

    /** What is wrong, in the order of the fields; empty if nothing is. */
    public List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        text(Field.ORDERED, ordered, LONGEST_ORDERED, "plan.refusal.order-words", problems);
        if (dueOn == null) {
            problems.add(Problem.of(Field.DUE, "plan.refusal.order-due"));
        } else if (orderedOn != null && dueOn.isBefore(orderedOn)) {
            problems.add(Problem.of(Field.DUE, "plan.refusal.order-due-before"));
        }
        text(Field.AUTHORITY, authority, LONGEST_AUTHORITY, "plan.refusal.order-authority", problems);
        if (signatory != null && signatory.length() > LONGEST_SIGNATORY) {
            problems.add(Problem.of(Field.SIGNATORY, "plan.refusal.text-too-long", LONGEST_SIGNATORY));
        }
        if (orderedOn == null || orderedOn.isAfter(today)) {
            problems.add(Problem.of(Field.ORDERED_ON, "plan.refusal.order-day"));
        }
        return problems;
    }

    private static void text(Field field, String text, int longest, String missing, List<Problem> problems) {
        if (text.isEmpty()) {
            problems.add(Problem.of(field, missing));
        } else if (text.length() > longest) {
            problems.add(Problem.of(field, "plan.refusal.text-too-long", longest));
        }
    }
}

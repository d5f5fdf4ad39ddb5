package ch.etappe.provider;

import ch.etappe.organisation.Problem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An accreditation to be entered.
 *
 * @param to its last day; null without end
 * @param reference number of the canton's file
 */
public record AccreditationForm(
        @Nullable LocalDate from, @Nullable LocalDate to, String reference) implements Serializable {

    public static final int LONGEST_REFERENCE = 120;
    private static final int YEARS_BACK = 10;
    private static final int YEARS_AHEAD = 20;

    /** The fields that can be wrong. */
    public enum Field {
        FROM,
        TO,
        REFERENCE
    }

    List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (from == null) {
            problems.add(Problem.of(Field.FROM, "provider.refusal.day-missing"));
        } else if (from.isBefore(today.minusYears(YEARS_BACK)) || from.isAfter(today.plusYears(YEARS_AHEAD))) {
            problems.add(Problem.of(Field.FROM, "provider.refusal.day-far"));
        }
        if (to != null && from != null && to.isBefore(from)) {
            problems.add(Problem.of(Field.TO, "provider.refusal.end-before-start"));
        } else if (to != null && to.isAfter(today.plusYears(YEARS_AHEAD))) {
            problems.add(Problem.of(Field.TO, "provider.refusal.day-far"));
        }
        Fields.required(Field.REFERENCE, reference, LONGEST_REFERENCE, "provider.refusal.reference-missing")
                .ifPresent(problems::add);
        return problems;
    }
}

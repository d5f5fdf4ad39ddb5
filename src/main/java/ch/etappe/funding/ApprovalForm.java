package ch.etappe.funding;

import ch.etappe.organisation.Problem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the caseworker says about costs; what is missing is null. The amount is worked out and not typed.
 *
 * @param checked who was found not to pay
 * @param to the last day, included
 * @param words for who decides; may be empty
 */
public record ApprovalForm(
        @Nullable CostBearer bearer,
        Set<OtherPayer> checked,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String words)
        implements Serializable {

    private static final int LONGEST_YEARS = 2;

    /** The fields that can be wrong. */
    public enum Field {
        BEARER,
        CHECKED,
        FROM,
        TO,
        WORDS
    }

    /** @param bearers who may pay for this person and offer */
    List<Problem> problems(Set<CostBearer> bearers) {
        List<Problem> problems = new ArrayList<>();
        if (bearer == null) {
            problems.add(Problem.of(Field.BEARER, "funding.refusal.bearer-missing"));
        } else if (!bearers.contains(bearer)) {
            problems.add(Problem.of(Field.BEARER, "funding.refusal.bearer"));
        }
        if (!checked.containsAll(Set.of(OtherPayer.values()))) {
            problems.add(Problem.of(Field.CHECKED, "funding.refusal.unchecked"));
        }
        if (from == null) {
            problems.add(Problem.of(Field.FROM, "funding.refusal.day-missing"));
        }
        if (to == null) {
            problems.add(Problem.of(Field.TO, "funding.refusal.day-missing"));
        } else if (from != null && (to.isBefore(from) || to.isAfter(from.plusYears(LONGEST_YEARS)))) {
            problems.add(Problem.of(Field.TO, "funding.refusal.validity", LONGEST_YEARS));
        }
        if (words.strip().length() > Amounts.LONGEST_REASON) {
            problems.add(Problem.of(Field.WORDS, "funding.refusal.reason-long", Amounts.LONGEST_REASON));
        }
        return problems;
    }
}

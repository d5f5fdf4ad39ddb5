package ch.etappe.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every change of a setting has to keep to, whatever it changes: it says why, and it does not reach back. */
public final class ChangeRules {

    /** How long a reason may be. */
    public static final int LONGEST_REASON = 500;

    /** How many years ahead somebody may plan; what is later is mistyped. */
    private static final int FARTHEST_YEARS = 10;

    private ChangeRules() {}

    public static Optional<Problem> reason(Enum<?> field, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return Optional.of(Problem.of(field, "organisation.refusal.reason-missing"));
        }
        return reason.length() <= LONGEST_REASON
                ? Optional.empty()
                : Optional.of(Problem.of(field, "organisation.refusal.reason-too-long", LONGEST_REASON));
    }

    /** Today or later: what was computed with an earlier value stays as it was. */
    public static Optional<Problem> from(Enum<?> field, @Nullable LocalDate from, LocalDate today) {
        if (from == null) {
            return Optional.of(Problem.of(field, "organisation.refusal.day-missing"));
        }
        if (from.isBefore(today)) {
            return Optional.of(Problem.of(field, "organisation.refusal.day-past"));
        }
        return from.isAfter(today.plusYears(FARTHEST_YEARS))
                ? Optional.of(Problem.of(field, "organisation.refusal.day-far", FARTHEST_YEARS))
                : Optional.empty();
    }
}

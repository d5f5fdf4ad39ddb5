package ch.etappe.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Work of one kind from a day to a day.
 *
 * @param percent of a full week, 1 to 100; 0 with {@link EmploymentType#NONE}
 */
public record EmploymentSpell(
        EmploymentType type,
        int percent,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String evidence) implements Result {

    @Override
    public ResultKind kind() {
        return ResultKind.EMPLOYMENT;
    }

    @Override
    public Optional<Problem> problem(LocalDate today) {
        boolean fits = type == EmploymentType.NONE ? percent == 0 : percent >= 1 && percent <= 100;
        return fits
                ? Result.super.problem(today)
                : Optional.of(new Problem(null, "percent", "assessment.refusal.percent"));
    }
}

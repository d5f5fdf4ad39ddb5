package ch.etappe.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Training of one kind from a day to a day.
 *
 * @param completed whether it ended with its certificate
 */
public record TrainingSpell(
        TrainingKind training,
        LocalDate from,
        @Nullable LocalDate to,
        boolean completed,
        @Nullable String evidence) implements Result {

    @Override
    public ResultKind kind() {
        return ResultKind.TRAINING;
    }
}

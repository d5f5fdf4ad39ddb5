package ch.etappe.dossier;

import ch.etappe.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a dossier's process.
 *
 * @param code name of the step type, e.g. {@code FIRST_INFORMATION_TALK}
 * @param dueOn a target ("Richtwert"), not law; null where the standard sets none
 */
public record StepSummary(
        UUID id,
        String code,
        int stage,
        LocalizedText title,
        StepState state,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn) {

    public boolean isOverdueOn(LocalDate today) {
        return dueOn != null && !state.isFinished() && dueOn.isBefore(today);
    }
}

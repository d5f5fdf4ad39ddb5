package ch.etappe.dossier;

import ch.etappe.identity.Role;
import ch.etappe.kernel.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a dossier's process.
 *
 * @param code name of the step type, e.g. {@code FIRST_INFORMATION_TALK}
 * @param stage position of its stage on the dossier's path
 * @param required false for what may be left out
 * @param dueOn a target ("Richtwert"), not law; null where the standard sets none, or it waits for another step
 * @param awaited title of the step whose end starts the target; null unless it is waited for
 * @param checklist without ticks where only the path is drawn
 */
public record StepSummary(
        UUID id,
        String code,
        int stage,
        LocalizedText title,
        Role responsible,
        boolean required,
        StepState state,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable String waivedReason,
        @Nullable LocalizedText awaited,
        List<CheckItem> checklist)
        implements Serializable {

    public boolean isOverdueOn(LocalDate today) {
        return dueOn != null && !state.isFinished() && dueOn.isBefore(today);
    }
}

package ch.etappe.plan;

import ch.etappe.dossier.DossierId;
import java.time.LocalDate;

/**
 * A plan in force that is to be looked at again.
 *
 * @param person name as offices write it
 */
public record ReviewDue(PlanId plan, DossierId dossier, String person, LocalDate dueOn) {

    public boolean isOverdueOn(LocalDate day) {
        return dueOn.isBefore(day);
    }
}

package ch.etappe.assessment;

import ch.etappe.dossier.DossierId;
import java.io.Serializable;
import java.time.LocalDate;

/** One missing evidence. */
public record DueEvidence(DossierId dossier, String name, ImpactGoal goal, LocalDate dueOn) implements Serializable {

    public boolean isOverdueOn(LocalDate today) {
        return dueOn.isBefore(today);
    }
}

package ch.etappe.plan;

import ch.etappe.dossier.DossierId;
import java.time.LocalDate;

/**
 * A formal order in force whose last day is near or past.
 *
 * @param person name as offices write it
 */
public record RequirementDue(RequirementId requirement, DossierId dossier, String person, LocalDate dueOn) {}

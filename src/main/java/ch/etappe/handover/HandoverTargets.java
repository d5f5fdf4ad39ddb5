package ch.etappe.handover;

import ch.etappe.dossier.StaffMember;
import ch.etappe.organisation.RegionSummary;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To whom a case can go.
 *
 * @param region where the person lives; null if that is the own region
 * @param colleagues those of the own region who do not lead it already
 */
public record HandoverTargets(@Nullable RegionSummary region, List<StaffMember> colleagues) implements Serializable {}

package ch.etappe.funding;

import ch.etappe.dossier.DossierId;
import java.util.UUID;

/**
 * Costs of a seat are approved, all or in part; told in the same transaction. Ids only.
 *
 * @param byPerson the person pays, so that no approval is needed any more
 */
public record CostsGranted(CostApprovalId approval, UUID seat, DossierId dossier, boolean byPerson) {}

package ch.etappe.funding;

import ch.etappe.dossier.DossierId;
import java.util.UUID;

/** Costs of a seat are rejected; told in the same transaction. Ids only. */
public record CostsRefused(CostApprovalId approval, UUID seat, DossierId dossier) {}

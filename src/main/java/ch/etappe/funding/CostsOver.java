package ch.etappe.funding;

import ch.etappe.dossier.DossierId;
import java.util.UUID;

/** An approval that held is over by its date or by a word; told in the same transaction. Ids only. */
public record CostsOver(CostApprovalId approval, UUID seat, DossierId dossier) {}

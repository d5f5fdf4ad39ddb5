package ch.etappe.plan;

import ch.etappe.dossier.DossierId;
import java.util.List;

/** A plan as screens show it. */
public record PlanSummary(PlanId id, DossierId dossier, int versionNo, PlanState state, List<GoalSummary> goals) {}

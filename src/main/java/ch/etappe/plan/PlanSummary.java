package ch.etappe.plan;

import ch.etappe.dossier.DossierId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as screens show it.
 *
 * @param edition what was read; whoever proposes must name it, so that nobody proposes what he has not seen
 * @param inForceOn the first day it held; null before
 */
public record PlanSummary(
        PlanId id,
        DossierId dossier,
        int versionNo,
        PlanState state,
        int edition,
        @Nullable LocalDate inForceOn,
        List<GoalSummary> goals) {}

package ch.etappe.plan;

import java.util.List;

/**
 * A goal as screens show it.
 *
 * @param version what was read; a change must name it, so that nobody overwrites what another person saved meanwhile
 */
public record GoalSummary(GoalId id, long version, GoalForm form, GoalState state, List<MeasureSummary> measures) {}

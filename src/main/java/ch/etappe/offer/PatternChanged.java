package ch.etappe.offer;

import java.time.LocalDate;

/**
 * All sessions of a run from a day on have other times. Whoever takes part is told once for each version, not once for
 * each session.
 *
 * @param version of the run since then
 */
public record PatternChanged(CourseRunId run, LocalDate from, long version) {}

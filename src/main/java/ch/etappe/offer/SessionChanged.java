package ch.etappe.offer;

/**
 * A session is at another time or place. Whoever takes part is told once for each version.
 *
 * @param version of the session since then
 */
public record SessionChanged(ClassSessionId session, CourseRunId run, long version) {}

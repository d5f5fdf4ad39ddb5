package ch.etappe.offer;

/**
 * A session does not take place. Whoever takes part is told once.
 *
 * @param version of the session since then
 */
public record SessionCancelled(ClassSessionId session, CourseRunId run, long version) {}

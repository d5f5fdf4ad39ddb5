package ch.etappe.assessment;

/**
 * How much evidence a caseworker's dossiers lack.
 *
 * @param soon due within the days of the reminder
 * @param overdue whose day has passed
 */
public record DueFigures(int soon, int overdue) {}

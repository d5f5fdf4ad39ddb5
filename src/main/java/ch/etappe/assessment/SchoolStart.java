package ch.etappe.assessment;

import java.time.LocalDate;

/**
 * When compulsory school begins for a child who came before it.
 *
 * @param on as the child's record says it, otherwise what is likely by its birth; never before the entry
 * @param known whether the record says how the child could make itself understood
 */
record SchoolStart(LocalDate on, boolean known) {}

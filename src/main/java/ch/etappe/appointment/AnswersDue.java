package ch.etappe.appointment;

import java.util.List;

/**
 * What a caseworker has to look at: who cannot come, and who has not answered although the day is near.
 *
 * @param rows the most urgent ones, declined first
 */
public record AnswersDue(int declined, int unanswered, List<AppointmentSummary> rows) {}

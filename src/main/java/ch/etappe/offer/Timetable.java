package ch.etappe.offer;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a run takes place: local dates and wall-clock times of Europe/Zurich.
 *
 * @param endsOn the last day, included
 */
public record Timetable(LocalDate startsOn, LocalDate endsOn, Weekdays weekdays, LocalTime startsAt, LocalTime endsAt)
        implements Serializable {}

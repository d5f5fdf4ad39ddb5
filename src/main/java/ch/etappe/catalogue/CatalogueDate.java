package ch.etappe.catalogue;

import ch.etappe.offer.RunSummary;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * One day of a run: the wall clock of Europe/Zurich.
 *
 * @param id the same as long as the day is the same lesson
 * @param change counts up with every change
 * @param cancelled whether it does not take place
 */
public record CatalogueDate(
        UUID id,
        int change,
        LocalDate day,
        LocalTime startsAt,
        LocalTime endsAt,
        RunSummary.Place place,
        boolean cancelled) {}

package ch.etappe.catalogue;

import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.OfferId;
import ch.etappe.offer.RunSummary;
import ch.etappe.offer.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of a run.
 *
 * @param km from the place that was asked for, rounded; null if none was or its distance is unknown
 */
public record CatalogueRun(
        CourseRunId id,
        OfferId offer,
        Timetable timetable,
        int lessonsPerWeek,
        RunSummary.Place place,
        SeatLevel seats,
        @Nullable Integer km) {}

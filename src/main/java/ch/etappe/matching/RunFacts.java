package ch.etappe.matching;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.OfferCategory;
import ch.etappe.offer.Price;
import ch.etappe.offer.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * What matters of a run; thousands of them are compared at once.
 *
 * @param entryLevel null where one begins without German
 * @param targetLevel null where the course leads to no level
 * @param waiting people on the waiting list of a full run
 * @param stepFree whether the site is reached in a wheelchair
 * @param price as its provider says it today
 * @param place null where no reference point of the town is known
 */
record RunFacts(
        CourseRunId run,
        OfferCategory category,
        ProcessArea area,
        @Nullable CefrLevel entryLevel,
        @Nullable CefrLevel targetLevel,
        boolean childcare,
        boolean needsCostApproval,
        Timetable when,
        int freeSeats,
        int waiting,
        boolean stepFree,
        @Nullable Point place,
        Price price) {}

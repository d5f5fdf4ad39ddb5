package ch.etappe.offer;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.ProcessArea;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of a run: what it is, when, where, for whom.
 *
 * @param entryLevel language level to begin with; null where it does not matter
 * @param targetLevel level the course leads to; null for other courses
 * @param capacity seats in all; how many are free is the enrolment's business
 * @param room null if it is not known yet
 */
public record RunSummary(
        CourseRunId id,
        OfferId offer,
        LocalizedText title,
        OfferCategory category,
        ProcessArea area,
        String provider,
        @Nullable CefrLevel entryLevel,
        @Nullable CefrLevel targetLevel,
        boolean childcare,
        boolean needsCostApproval,
        Timetable timetable,
        int lessonsPerWeek,
        int capacity,
        RunState state,
        Place place) {

    /**
     * Where a run takes place.
     *
     * @param publicTransport how one gets there; null if nobody wrote it down
     */
    public record Place(
            String name,
            String street,
            String postcode,
            String town,
            @Nullable String room,
            boolean wheelchair,
            @Nullable String publicTransport)
            implements Serializable {

        /** {@code Ringstrasse 1, 4600 Olten}: what a map understands. */
        public String address() {
            return street + ", " + postcode + " " + town;
        }
    }
}

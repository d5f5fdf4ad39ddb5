package ch.etappe.plan;

import ch.etappe.enrolment.EnrolmentSummary;
import org.jspecify.annotations.Nullable;

/**
 * A measure as screens show it.
 *
 * @param seat the seat it holds or waits for; null while nothing is booked
 */
public record MeasureSummary(
        MeasureId id,
        MeasureKind kind,
        String title,
        MeasureState state,
        @Nullable EnrolmentSummary seat) {

    /** Whether a seat can be looked for now. */
    public boolean isBookable() {
        return kind == MeasureKind.OFFER && (seat == null || !seat.state().isActive());
    }
}

package ch.etappe.plan;

import ch.etappe.enrolment.EnrolmentSummary;
import org.jspecify.annotations.Nullable;

/**
 * A measure as screens show it.
 *
 * @param version what was read; a change must name it
 * @param seat the seat it holds or waits for; null while nothing is booked
 */
public record MeasureSummary(
        MeasureId id,
        long version,
        MeasureForm form,
        MeasureState state,
        @Nullable EnrolmentSummary seat) {

    public MeasureKind kind() {
        return form.kind();
    }

    public String title() {
        return form.title();
    }

    /** Whether it holds a seat or waits for one. */
    public boolean hasSeat() {
        return seat != null && seat.state().isActive();
    }

    /** Whether a seat can be looked for now. */
    public boolean isBookable() {
        return kind() == MeasureKind.OFFER && !hasSeat();
    }
}

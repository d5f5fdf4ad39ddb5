package ch.etappe.attendance;

import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.offer.ProviderSession;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people of one session and how they were marked, by name. */
public record ClassPage(ProviderSession session, Window window, List<Row> rows) {

    /** Whether marks can be entered. */
    public enum Window {
        /** The day is still to come. */
        NOT_YET,
        OPEN,
        /** Some days after: a change needs its reason. */
        CORRECTION,
        /** The session does not take place. */
        CANCELLED
    }

    public long marked() {
        return rows.stream().filter(row -> row.mark() != null).count();
    }

    /**
     * @param name as offices write it
     * @param callName how the person is called; null if that is the first name
     * @param blocked whether costs have to be approved and are not on that day (BR03): nothing can be marked
     * @param announced why the person said it cannot come; null if it did not say so
     * @param missed how often it was missing without excuse in the seven days before
     * @param mark null while nobody marked anything
     */
    public record Row(
            EnrolmentId id,
            String name,
            @Nullable String callName,
            boolean blocked,
            @Nullable AbsenceReason announced,
            int missed,
            @Nullable Marked mark) {}

    /** @param by name of the account that marked it */
    public record Marked(
            AttendanceState state,
            @Nullable AbsenceReason reason,
            @Nullable String words,
            @Nullable Integer minutesLate,
            String by,
            Instant at) {}
}

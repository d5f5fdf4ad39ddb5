package ch.etappe.appointment;

import ch.etappe.dossier.DossierId;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What screens show of an appointment.
 *
 * @param person as offices write it: "Tesfay, Selam"
 * @param address where the place is; null where the name says it
 * @param host display name of whom the person meets
 * @param interpreterLanguage BCP 47 tag; null where nobody interprets
 * @param reason why the person cannot come; null if not said
 */
public record AppointmentSummary(
        AppointmentId id,
        DossierId dossier,
        String person,
        AppointmentType type,
        Instant startsAt,
        Instant endsAt,
        String place,
        @Nullable String address,
        String host,
        @Nullable String interpreterLanguage,
        Set<BringItem> bring,
        AppointmentState state,
        @Nullable DeclineReason reason)
        implements Serializable {

    public boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** Whether the person may still say or change the answer. */
    public boolean isAnswerable(Instant now) {
        return state.isOpen() && !hasBegun(now);
    }
}

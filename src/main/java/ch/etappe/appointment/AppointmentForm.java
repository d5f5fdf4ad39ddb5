package ch.etappe.appointment;

import ch.etappe.identity.UserId;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as typed; what is missing is null. {@link Appointments#problems} says what is wrong with it.
 *
 * @param date day in Switzerland
 * @param time wall clock of Europe/Zurich
 * @param minutes how long it takes
 * @param interpreterLanguage BCP 47 tag; null where nobody interprets
 */
public record AppointmentForm(
        @Nullable AppointmentType type,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable Integer minutes,
        String place,
        String address,
        @Nullable UserId host,
        @Nullable String interpreterLanguage,
        Set<BringItem> bring)
        implements Serializable {

    /** The fields that can be wrong, so that a screen can say so beside them. */
    public enum Field {
        TYPE,
        DATE,
        TIME,
        MINUTES,
        PLACE,
        ADDRESS,
        HOST
    }

    /**
     * Something about the form, said beside its field.
     *
     * @param key message key of the sentence
     */
    public record Remark(Field field, String key) implements Serializable {}
}

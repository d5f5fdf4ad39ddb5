package ch.etappe.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A new value as typed; what is missing or unreadable is null. {@link SettingChanges#problems} says what is wrong. */
public record SettingForm(
        @Nullable Integer value,
        @Nullable LocalDate from,
        @Nullable String reason) implements Serializable {

    /** The fields that can be wrong. */
    public enum Field {
        VALUE,
        FROM,
        REASON
    }
}

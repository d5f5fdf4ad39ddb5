package ch.etappe.dossier;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A new right as typed; what is missing is null. {@link DataRights#problems} says what is wrong. */
public record RightForm(
        @Nullable DataRight right,
        @Nullable LocalDate from,
        @Nullable String reason) implements Serializable {

    /** The fields that can be wrong. */
    public enum Field {
        RIGHT,
        FROM,
        REASON
    }
}

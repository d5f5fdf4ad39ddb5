package ch.etappe.dossier;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible for new dossiers of a region until somebody is assigned.
 *
 * @param chosen by the lead of the region; null while nobody was
 * @param receives to whom they fall today; null if nobody works in the region
 * @param absence of the chosen person today; null if there is none
 */
public record Intake(
        Standing standing,
        @Nullable StaffMember chosen,
        @Nullable StaffMember receives,
        @Nullable Absence absence) implements Serializable {

    /** Whether the choice works. The names are message keys. */
    public enum Standing {
        FINE,
        /** Nobody was ever chosen. */
        NOBODY,
        /** The chosen person does not work in the region any more. */
        LEFT,
        /** The chosen person is absent today; a deputy sees what arrives. */
        AWAY;

        public String key() {
            return "dossier.intake." + name().toLowerCase(Locale.ROOT);
        }
    }
}

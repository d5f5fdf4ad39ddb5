package ch.etappe.funding;

import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.ProcessArea;
import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;

/**
 * What money is set aside for.
 *
 * @param id of the object in its own module; for {@link Kind#DOSSIER} that of the dossier
 * @param area of the measure: the statistics by area count on it, and some status may be paid in some areas only
 */
public record CostObject(Kind kind, UUID id, DossierId dossier, ProcessArea area) implements Serializable {

    /** The names are stored. */
    public enum Kind {
        DOSSIER,
        APPROVAL,
        ENROLMENT,
        MEASURE;

        public String key() {
            return "funding.object." + name().toLowerCase(Locale.ROOT);
        }
    }
}

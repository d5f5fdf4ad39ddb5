package ch.etappe.standard;

import ch.etappe.kernel.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * What one version does otherwise than another.
 *
 * @param title of the stage or step
 * @param parts what of it changed, as message keys; empty for new and gone ones
 */
public record Difference(Kind kind, boolean stage, LocalizedText title, List<String> parts) implements Serializable {

    /** What happened to it. */
    public enum Kind {
        NEW,
        GONE,
        CHANGED;

        public String key() {
            return "standard.difference." + name().toLowerCase(Locale.ROOT);
        }
    }
}

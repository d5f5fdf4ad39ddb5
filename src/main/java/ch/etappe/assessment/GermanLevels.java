package ch.etappe.assessment;

import ch.etappe.kernel.CefrLevel;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The highest levels of German that count; what somebody says of oneself does not.
 *
 * @param oral null for none
 * @param written null for none
 */
public record GermanLevels(
        @Nullable CefrLevel oral, @Nullable CefrLevel written) implements Serializable {

    public static final GermanLevels NONE = new GermanLevels(null, null);
}

package ch.etappe.reading;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which readings to show.
 *
 * @param text words of the name of whose case it is, or of who read; blank for all
 * @param kind null for all
 * @param own whether one's own readings are among them
 */
public record ReadingQuery(String text, @Nullable ReadingKind kind, ReadingPeriod period, boolean own)
        implements Serializable {

    public static ReadingQuery ofLastMonth() {
        return new ReadingQuery("", null, ReadingPeriod.MONTH, false);
    }
}

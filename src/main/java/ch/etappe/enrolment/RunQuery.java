package ch.etappe.enrolment;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.offer.OfferCategory;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among the runs that can be booked; all of it fits into a URL.
 *
 * @param text words of title, provider, place or level; blank for all
 * @param category null for every kind
 * @param area the stage's area; null for all
 * @param level the level a person has or begins with; null for all
 * @param town null for everywhere
 */
public record RunQuery(
        String text,
        @Nullable OfferCategory category,
        @Nullable ProcessArea area,
        @Nullable CefrLevel level,
        @Nullable String town)
        implements Serializable {

    public static RunQuery all() {
        return new RunQuery("", null, null, null, null);
    }

    public RunQuery text(String typed) {
        return new RunQuery(typed, category, area, level, town);
    }

    public RunQuery area(@Nullable ProcessArea wanted) {
        return new RunQuery(text, category, wanted, level, town);
    }
}

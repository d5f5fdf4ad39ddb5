package ch.etappe.catalogue;

import ch.etappe.kernel.CefrLevel;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for. Empty or null asks nothing.
 *
 * @param text words of title, description, provider or town; all of them must be there
 * @param level the level a course begins with or leads to
 * @param teaching language in which one teaches, BCP 47
 * @param town as a place is called; the nearest courses come first
 * @param withinKm at most so far from the town, as the crow flies; a place of unknown distance is left out
 * @param days the days on which somebody has time: a course takes place on no other
 * @param free for the person; the public may pay
 */
public record CatalogueQuery(
        String text,
        @Nullable CefrLevel level,
        String teaching,
        String town,
        @Nullable Integer withinKm,
        Set<DayOfWeek> days,
        @Nullable TimeOfDay time,
        boolean childcare,
        boolean free) {

    public static final CatalogueQuery ALL = new CatalogueQuery("", null, "", "", null, Set.of(), null, false, false);

    public CatalogueQuery {
        days = Set.copyOf(days);
    }

    /** Whether it asks something that only a run can answer; an offer without runs is no answer then. */
    boolean asksOfRuns() {
        return (withinKm != null && !town.isEmpty()) || !days.isEmpty() || time != null;
    }
}

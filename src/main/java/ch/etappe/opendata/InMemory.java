package ch.etappe.opendata;

import ch.etappe.opendata.Resource.Listed;
import ch.etappe.opendata.Resource.Range;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Lists that are no rows: searched and cut as the database does with the others. */
final class InMemory {

    private InMemory() {}

    static boolean fits(String search, String text) {
        String where = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(search.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(where::contains);
    }

    static List<Listed> cut(List<Listed> all, Range range) {
        return all.stream().skip(skipped(all, range)).limit(range.limit()).toList();
    }

    private static long skipped(List<Listed> all, Range range) {
        if (range.after() == null) {
            return range.offset();
        }
        int last = all.stream().map(Listed::id).toList().indexOf(range.after());
        return last < 0 ? all.size() : last + 1L;
    }
}

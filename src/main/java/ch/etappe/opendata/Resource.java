package ch.etappe.opendata;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One kind of thing that can be listed and asked for by its id. */
interface Resource {

    /** The name in its address. */
    String path();

    long count(Asked asked);

    /** By id, from the range. */
    List<Listed> list(Asked asked, Range range);

    /** @throws ch.etappe.kernel.NotFound if there is none that everybody may see */
    Object one(UUID id, Asked asked);

    /** An object to be shown and where the next page begins after it. */
    record Listed(UUID id, Object document) {}

    /** @param after null for the first */
    record Range(@Nullable UUID after, long offset, int limit) {

        static Range of(Asked asked) {
            return new Range(null, asked.offset(), asked.perPage());
        }
    }
}

package ch.etappe.opendata;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Ids of what has no row of its own: the same on every node and after every start, because they follow from the names
 * alone.
 */
final class StableIds {

    private StableIds() {}

    /** Of a part of something that has an id, e.g. the address of a location. */
    static UUID of(UUID whole, String part) {
        return of(whole + "/" + part);
    }

    static UUID of(String name) {
        return UUID.nameUUIDFromBytes(("etappe/" + name).getBytes(StandardCharsets.UTF_8));
    }
}

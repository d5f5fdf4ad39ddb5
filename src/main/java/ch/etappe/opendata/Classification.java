package ch.etappe.opendata;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * By what services are sorted: the taxonomies of the API. The names are part of ids and message keys; none is ever
 * renamed.
 */
enum Classification {
    CATEGORY("v.category is not null"),
    AREA("v.area is not null"),
    ENTRY_LEVEL("v.entry_level is not null"),
    TARGET_LEVEL("v.target_level is not null"),
    /** An offer that names no group is for all of them. */
    AUDIENCE("v.service_id is not null"),
    FEATURE("(v.childcare or v.needs_cost_approval)"),
    /** What HSDS has no field for: seats and how fresh something is. Every service has some. */
    FIGURE("v.service_id is not null");

    private final String anyOfIt;

    Classification(String anyOfIt) {
        this.anyOfIt = anyOfIt;
    }

    static Optional<Classification> find(UUID id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    /** {@code entry-level} */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    UUID id() {
        return StableIds.of("taxonomy/" + code());
    }

    /** Condition on {@code open_service v} for services that bear any of its terms. */
    String anyOfIt() {
        return anyOfIt;
    }

    String nameKey() {
        return "opendata.taxonomy." + code();
    }

    String descriptionKey() {
        return "opendata.taxonomy." + code() + ".text";
    }
}

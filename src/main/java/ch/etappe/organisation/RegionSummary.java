package ch.etappe.organisation;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A social region and its office.
 *
 * @param code short and stable, e.g. {@code OLT}
 */
public record RegionSummary(
        RegionId id,
        String code,
        String name,
        @Nullable String street,
        @Nullable String town,
        @Nullable String phone) implements Serializable {}

package ch.etappe.organisation;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where a provider works.
 *
 * @param publicTransport how to get there, in German; null where nobody wrote it down
 */
public record SiteSummary(
        SiteId id,
        ProviderId provider,
        String name,
        String street,
        String postcode,
        String town,
        boolean wheelchair,
        @Nullable String publicTransport)
        implements Serializable {}

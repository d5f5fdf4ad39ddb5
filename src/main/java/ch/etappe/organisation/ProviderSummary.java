package ch.etappe.organisation;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Who offers courses and places. */
public record ProviderSummary(
        ProviderId id,
        String name,
        @Nullable String contact,
        @Nullable String phone) implements Serializable {}

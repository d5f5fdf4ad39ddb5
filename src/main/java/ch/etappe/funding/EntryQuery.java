package ch.etappe.funding;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to show.
 *
 * @param kind null for all
 */
public record EntryQuery(FundId fund, int year, @Nullable EntryKind kind) implements Serializable {}

package ch.etappe.opendata;

import ch.etappe.i18n.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for, understood and within its ranges.
 *
 * @param page the first is 1
 * @param lines as one object a line and without pages
 * @param near null for everywhere
 */
record Asked(
        Language reader,
        String search,
        int page,
        int perPage,
        boolean lines,
        Filters filters,
        Form form,
        @Nullable Near near) {

    /** Which of them; null for no matter. */
    record Filters(
            @Nullable UUID term,
            @Nullable UUID taxonomy,
            @Nullable UUID organization,
            @Nullable UUID parent,
            @Nullable Instant modifiedAfter) {}

    /** How much of each. */
    record Form(boolean minimal, boolean full, boolean fullService) {}

    /** @param metres around the middle of the postcode; null for the postcode itself */
    record Near(String postcode, @Nullable Integer metres) {}

    long offset() {
        return (page - 1L) * perPage;
    }

    /** What makes two requests ask for the same. */
    String key() {
        return "%s|%s|%d|%d|%b|%s|%s|%s".formatted(reader.tag(), search, page, perPage, lines, filters, form, near);
    }
}

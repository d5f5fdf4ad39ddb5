package ch.etappe.offer;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a reader of an offer sees.
 *
 * @param version to be given back with a decision, so that two people cannot decide against each other unseen
 */
public record OfferDetail(
        OfferSummary summary,
        LocalizedText description,
        @Nullable CefrLevel entryLevel,
        @Nullable CefrLevel targetLevel,
        boolean childcare,
        CostTerms costs,
        List<RunSummary> runs,
        long version) {}

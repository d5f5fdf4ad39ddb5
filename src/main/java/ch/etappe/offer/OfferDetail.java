package ch.etappe.offer;

import java.util.List;

/**
 * All that a reader of an offer sees.
 *
 * @param content what is online, or would be
 * @param version to be given back with a decision, so that two people cannot decide against each other unseen
 */
public record OfferDetail(OfferSummary summary, OfferContent content, List<RunSummary> runs, long version) {}

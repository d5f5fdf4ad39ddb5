package ch.etappe.offer;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What the canton wants to have changed at a field, as long as nobody has marked it as done. */
public record OfferComment(UUID id, OfferField field, String words, Instant at) implements Serializable {}

package ch.etappe.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the two signatures, as screens show it.
 *
 * @param byClient whether the person signed, otherwise the social region
 * @param name of whose account it was; null for a person who signed without one
 * @param on the day it was signed, which on paper may be earlier than the day it was recorded
 * @param at when it was recorded
 * @param document the scan of what was signed on paper
 */
public record Signature(
        boolean byClient,
        SignatureWay way,
        @Nullable String name,
        LocalDate on,
        Instant at,
        @Nullable UUID document) {}

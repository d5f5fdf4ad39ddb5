package ch.etappe.offer;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change that waits for the canton.
 *
 * @param number which change of the offer it is, from 1
 * @param live what is online
 * @param proposed what is to replace it
 * @param changed the fields of which the two differ
 * @param version to be given back with the decision
 */
public record RevisionSheet(
        int number,
        @Nullable Instant submittedAt,
        OfferContent live,
        OfferContent proposed,
        List<OfferField> changed,
        long version)
        implements Serializable {}

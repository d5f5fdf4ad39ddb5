package ch.etappe.offer;

import java.io.Serializable;

/**
 * What somebody saw of an offer and of the change that is open; given back with what was made of it.
 *
 * @param revision {@link #NONE} without one
 */
public record OfferVersions(long offer, long revision) implements Serializable {

    static final long NONE = -1;
}

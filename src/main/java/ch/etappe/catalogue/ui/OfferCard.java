package ch.etappe.catalogue.ui;

import ch.etappe.catalogue.SeatLevel;
import ch.etappe.kernel.LocalizedText.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer in the list, in the words of its reader.
 *
 * @param level blank where it does not matter
 * @param next when the next of its runs takes place; blank without one
 * @param towns where its runs are, the first ones
 * @param seats best that there is; null without a run
 * @param distance blank unless a place was asked for
 */
public record OfferCard(
        String path,
        Reading title,
        String provider,
        String level,
        String price,
        boolean childcare,
        String next,
        List<String> towns,
        @Nullable SeatLevel seats,
        String distance) {}

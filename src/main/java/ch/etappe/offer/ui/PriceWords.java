package ch.etappe.offer.ui;

import ch.etappe.offer.Price;
import ch.etappe.uikit.Wording;

/** A price in words: {@code CHF 7.00 je Lektion für die Person, CHF 10.50 öffentlich}. */
final class PriceWords {

    private PriceWords() {}

    static String of(Price price, Wording words) {
        return words.of(
                "offer.price.words",
                price.unit().name(),
                price.participantShare().formatted(),
                price.publicShare().formatted());
    }
}

package ch.etappe.offer;

import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.ProcessArea;
import java.io.Serializable;
import java.util.List;

/**
 * All that a provider says of an offer. What is online stands in the columns of {@code offer}; what waits to replace it
 * is the same value in a revision.
 *
 * @param teaching languages of teaching, BCP 47 tags, the main one first
 */
public record OfferContent(
        OfferTexts texts,
        OfferCategory category,
        ProcessArea area,
        OfferFit fit,
        boolean childcare,
        List<String> teaching,
        CostTerms costs,
        OfferContact contact)
        implements Serializable {

    /** In which language one teaches where nobody says another. */
    public static final List<String> GERMAN = List.of(LocalizedText.SOURCE);

    public OfferContent {
        teaching = teaching.stream().distinct().toList();
    }

    /** The least that a draft can be. */
    public static OfferContent begun(OfferCategory category, ProcessArea area, LocalizedText title) {
        return new OfferContent(
                new OfferTexts(title, null, null, null, null, null),
                category,
                area,
                OfferFit.EVERYBODY,
                false,
                GERMAN,
                new CostTerms(Price.FREE, false, false),
                OfferContact.NOBODY);
    }

    OfferContent withTexts(OfferTexts other) {
        return new OfferContent(other, category, area, fit, childcare, teaching, costs, contact);
    }

    OfferContent withContact(OfferContact other) {
        return new OfferContent(texts, category, area, fit, childcare, teaching, costs, other);
    }
}

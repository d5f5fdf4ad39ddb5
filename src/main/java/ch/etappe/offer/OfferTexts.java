package ch.etappe.offer;

import ch.etappe.kernel.LocalizedText;
import java.io.Serializable;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an offer says of itself, in German and in whatever languages it was translated into.
 *
 * @param description plain words; null only before it is handed in
 * @param outcome what one learns
 * @param audience who it is for
 * @param documents what to bring to the registration
 * @param certificate what one has in hand at the end
 */
public record OfferTexts(
        LocalizedText title,
        @Nullable LocalizedText description,
        @Nullable LocalizedText outcome,
        @Nullable LocalizedText audience,
        @Nullable LocalizedText documents,
        @Nullable LocalizedText certificate)
        implements Serializable {

    /** These German texts with the translations of others: what was translated meanwhile is not lost. */
    OfferTexts withTranslationsOf(OfferTexts others) {
        return new OfferTexts(
                merged(title, others.title),
                merge(description, others.description),
                merge(outcome, others.outcome),
                merge(audience, others.audience),
                merge(documents, others.documents),
                merge(certificate, others.certificate));
    }

    /** Under another German title, which nobody has translated yet. */
    OfferTexts called(String german) {
        return new OfferTexts(LocalizedText.german(german), description, outcome, audience, documents, certificate);
    }

    private static @Nullable LocalizedText merge(@Nullable LocalizedText german, @Nullable LocalizedText translated) {
        return german == null || translated == null ? german : merged(german, translated);
    }

    private static LocalizedText merged(LocalizedText german, LocalizedText translated) {
        TreeMap<String, String> byTag = new TreeMap<>(german.byTag());
        byTag.putAll(translated.byTag());
        byTag.put(LocalizedText.SOURCE, german.german());
        return new LocalizedText(byTag);
    }
}

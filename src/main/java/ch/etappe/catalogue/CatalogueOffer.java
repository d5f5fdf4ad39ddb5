package ch.etappe.catalogue;

import ch.etappe.kernel.LocalizedText;
import ch.etappe.offer.OfferContent;
import ch.etappe.offer.OfferId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of an offer.
 *
 * @param content as it is online; what waits for the canton is not here
 * @param publishedAt null for what was published before that was written down
 * @param runs those that fit what was asked, earliest first
 */
public record CatalogueOffer(
        OfferId id,
        OfferContent content,
        String provider,
        @Nullable Instant publishedAt,
        List<CatalogueRun> runs) {

    public LocalizedText title() {
        return content.texts().title();
    }

    /** What is published has one; the title, should it ever lack. */
    public LocalizedText description() {
        return Objects.requireNonNullElse(content.texts().description(), title());
    }
}

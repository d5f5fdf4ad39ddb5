package ch.etappe.offer;

import ch.etappe.kernel.PriceUnit;
import ch.etappe.kernel.Refusal;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Whether an offer says what somebody needs to choose it. Source: minimum information of a course announcement, SVEB
 * (alice.ch, 22 November 2018). Which of the points stop an offer from being handed in is the portal's own choice.
 */
public final class PublishChecklist {

    /** One thing to say. */
    public enum Point {
        TITLE(true, form -> !form.title().isEmpty() && form.category() != null),
        /** Known from the account. */
        PROVIDER(true, form -> true),
        CONTENT(true, form -> !form.description().isEmpty()),
        AIM(true, form -> !form.outcome().isEmpty()),
        AUDIENCE(true, form -> !form.audience().isEmpty()),
        REQUIREMENTS(true, form -> form.entryLevel() != null || !asksForALevel(form)),
        TEACHING(true, form -> !form.teaching().isEmpty()),
        PRICE(true, PublishChecklist::saysWhatItCosts),
        CONTACT(true, form -> new OfferContact("", form.contactPhone(), form.contactMail()).answers()),
        CERTIFICATE(false, form -> !form.certificate().isEmpty()),
        /** Days and place are those of its runs. */
        DATES(false, form -> false),
        PLACE(false, form -> false);

        private final boolean must;
        private final transient Predicate<OfferForm> met;

        Point(boolean must, Predicate<OfferForm> met) {
            this.must = must;
            this.met = met;
        }

        public String key() {
            return "offer.check." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param must whether it stops the offer from being handed in */
    public record Item(Point point, boolean must, boolean met) implements Serializable {}

    private PublishChecklist() {}

    /** @param runs how many the offer has */
    public static List<Item> of(OfferForm form, int runs) {
        return Arrays.stream(Point.values())
                .map(point -> new Item(point, point.must, isOfRuns(point) ? runs > 0 : point.met.test(form)))
                .toList();
    }

    /** @throws Refusal {@code offer.refusal.incomplete} where something is missing that readers must know */
    static void require(OfferContent content) {
        OfferForm form = OfferForm.of(content);
        if (of(form, 0).stream().anyMatch(item -> item.must() && !item.met())) {
            throw new Refusal("offer.refusal.incomplete");
        }
    }

    private static boolean isOfRuns(Point point) {
        return point == Point.DATES || point == Point.PLACE;
    }

    private static boolean asksForALevel(OfferForm form) {
        OfferCategory category = form.category();
        return category == OfferCategory.LANGUAGE_INTENSIVE
                || category == OfferCategory.LANGUAGE_EVENING
                || category == OfferCategory.CERT_PREP;
    }

    private static boolean saysWhatItCosts(OfferForm form) {
        return form.unit() == PriceUnit.FREE
                || !form.participantShare().isBlank()
                || !form.publicShare().isBlank();
    }
}

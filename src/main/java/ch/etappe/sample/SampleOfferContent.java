package ch.etappe.sample;

import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.sample.SampleOffers.Prepared;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What the offers of the sample say besides title and description, by their kind; one in eight is long unconfirmed. */
record SampleOfferContent(
        String outcome,
        String audience,
        String certificate,
        @Nullable String documents,
        @Nullable Integer fromAge) {

    private static final int UNCONFIRMED_EVERY = 8;
    private static final LocalizedTextColumn JSON = new LocalizedTextColumn();

    static SampleOfferContent of(Prepared like) {
        return switch (like.area()) {
            case LANGUAGE_EDU ->
                new SampleOfferContent(
                        "Sie sprechen und verstehen Deutsch im Alltag besser. Sie lesen und schreiben kurze Texte.",
                        like.childcare() ? "Für Eltern mit kleinen Kindern." : "Für Erwachsene und Jugendliche.",
                        "Kursbestätigung ab 80 % Anwesenheit.",
                        "Ausweis und, wenn vorhanden, Sprachzertifikate.",
                        16);
            case EMPLOYABILITY ->
                new SampleOfferContent(
                        "Sie kennen die Arbeit in der Schweiz. Sie zeigen, was Sie können.",
                        "Für Personen, die eine Stelle oder Lehre suchen.",
                        "Arbeitszeugnis mit Empfehlung.",
                        "Ausweis und Lebenslauf.",
                        18);
            case EARLY_CHILDHOOD ->
                new SampleOfferContent(
                        "Ihr Kind spielt mit anderen Kindern und lernt dabei Deutsch.",
                        "Für Kinder vor dem Kindergarten.",
                        "Keiner nötig.",
                        null,
                        null);
            case FIRST_INFO, CASE_MGMT, SOCIAL ->
                new SampleOfferContent(
                        "Sie lernen Menschen aus der Umgebung kennen. Sie finden sich besser zurecht.",
                        "Für alle, die neu hier sind.",
                        "Teilnahmebestätigung auf Wunsch.",
                        null,
                        null);
        };
    }

    static @Nullable String json(@Nullable String german) {
        return german == null ? null : JSON.convertToDatabaseColumn(LocalizedText.german(german));
    }

    /** When somebody last said that it is right; null before it was published. */
    static @Nullable LocalDateTime confirmed(SampleWorld world, int number, @Nullable LocalDateTime published) {
        if (published == null || number % UNCONFIRMED_EVERY == 1) {
            return published;
        }
        LocalDateTime recent = SampleWorld.utc(world.today().minusDays(10 + number % 90));
        return recent.isAfter(published) ? recent : published;
    }
}

package ch.etappe.shell;

import ch.etappe.i18n.Language;
import ch.etappe.i18n.Texts;
import java.util.Locale;
import java.util.Map;

/** What the template {@code shell/error} shows: a page of plain HTML with one sentence and the way on. */
public final class SentencePage {

    /** How soon a page that waits for the portal comes back by itself. */
    public static final int SECONDS = 5;

    private SentencePage() {}

    /**
     * @param again whether the page loads itself anew after {@link #SECONDS}: for what passes by itself and for
     *     addresses that may be asked twice
     */
    public static Map<String, Object> model(
            Texts texts, Language reader, FriendlyErrors.Sentence sentence, boolean again) {
        Locale locale = reader.locale();
        return Map.of(
                "reader",
                reader,
                "title",
                texts.get(locale, sentence.titleKey()),
                "sentence",
                texts.get(locale, sentence.key(), sentence.arguments()),
                "again",
                again ? texts.get(locale, "shell.me.away.again") : "",
                "seconds",
                SECONDS,
                "home",
                texts.get(locale, "shell.me.error.home"));
    }
}

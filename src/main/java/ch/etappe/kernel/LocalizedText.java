package ch.etappe.kernel;

import java.io.Serializable;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text that people wrote in one or more languages. German (de-CH) is always there; it is the source
 * and what a reader gets when the own language is missing.
 *
 * @param byTag texts by BCP 47 tag, e.g. {@code {"de-CH": "Deutschkurs", "ti": "…"}}
 */
public record LocalizedText(Map<String, String> byTag) implements Serializable {

    public static final String SOURCE = "de-CH";

    public LocalizedText {
        if (byTag.getOrDefault(SOURCE, "").isBlank()) {
            throw new Refusal("kernel.localized-text.german-missing");
        }
        byTag = Collections.unmodifiableMap(new TreeMap<>(byTag));
    }

    public static LocalizedText german(String text) {
        return new LocalizedText(Map.of(SOURCE, text));
    }

    /** The text for a reader, with the language it is really in, so that a fallback can be marked. */
    public Reading in(Locale reader) {
        for (String tag = reader.toLanguageTag(); !tag.isEmpty(); tag = parent(tag)) {
            String text = byTag.get(tag);
            if (text != null && !text.isBlank()) {
                return new Reading(text, tag, true);
            }
        }
        boolean germanReader = reader.getLanguage().equals("de");
        return new Reading(byTag.getOrDefault(SOURCE, ""), SOURCE, germanReader);
    }

    public String german() {
        return byTag.getOrDefault(SOURCE, "");
    }

    private static String parent(String tag) {
        int cut = tag.lastIndexOf('-');
        return cut < 0 ? "" : tag.substring(0, cut);
    }

    /**
     * @param tag language the text is written in
     * @param own whether that is the reader's language; if not, the screen says so
     */
    public record Reading(String text, String tag, boolean own) {

        /** What was never translated by people and needs no mark: a date, a text by key, somebody's own words. */
        public static Reading plain(String text) {
            return new Reading(text, "", true);
        }
    }
}

package ch.etappe.uikit;

import ch.etappe.kernel.LocalizedText;
import java.util.Locale;

/**
 * A text that people wrote in several languages, in the reader's own where it exists.
 * <p><b>Accessibility:</b> where it falls back to German, {@code lang="de-CH"} says so to screen readers and
 * hyphenation, and {@link #isFallback()} lets the page say so in words.
 */
public class LocalizedTextSpan extends UserText {

    private final boolean fallback;

    public LocalizedTextSpan(LocalizedText text, Locale reader) {
        this(text.in(reader));
    }

    public LocalizedTextSpan(LocalizedText.Reading reading) {
        super(reading.text(), reading.tag());
        fallback = !reading.own();
        if (fallback) {
            addClassName("fallback");
        }
    }

    /** Whether the reader's language lacks this text, so that German stands here. */
    public boolean isFallback() {
        return fallback;
    }
}

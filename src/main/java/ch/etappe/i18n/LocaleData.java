package ch.etappe.i18n;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/**
 * Where Unicode keeps what it knows about a language: names of months and days, numbers, plural rules. It files some
 * languages under another tag than ours, e.g. Kurmanji ({@code kmr}) under {@code ku}, and its own list of aliases says
 * which. Asked with the plain tag, ICU would answer in English.
 */
public final class LocaleData {

    private LocaleData() {}

    public static ULocale of(Locale reader) {
        return ULocale.createCanonical(ULocale.forLocale(reader));
    }

    /**
     * Whether who reads one reads the other: the same language in the same script, as far as Unicode knows. A wish for
     * any language is none; Unicode would take it for English.
     */
    static boolean sameReading(Locale one, Locale other) {
        if (one.getLanguage().isEmpty() || other.getLanguage().isEmpty()) {
            return false;
        }
        ULocale first = ULocale.addLikelySubtags(of(one));
        ULocale second = ULocale.addLikelySubtags(of(other));
        return first.getLanguage().equals(second.getLanguage())
                && first.getScript().equals(second.getScript());
    }
}

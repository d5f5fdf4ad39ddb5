package ch.etappe.i18n;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.LocaleDisplayNames.DialectHandling;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;

/** What languages are called, also those that the portal is not translated into. */
public final class LanguageNames {

    /**
     * Languages that refugees in the canton speak, the most frequent first. A choice for pickers; any other tag has a
     * name too.
     */
    public static final List<String> SPOKEN = List.of(
            "uk", "fa-AF", "ti", "tr", "ar", "kmr", "ru", "fa", "ps", "en", "fr", "so", "ta", "ckb", "am", "bo", "sq",
            "it", "pt", "es", "sr-Latn", "de-CH");

    private LanguageNames() {}

    /**
     * The name of a language for a reader: {@code fa-AF} is "Dari" in German and "دری" in Dari.
     *
     * @param tag BCP 47 tag
     */
    public static String of(String tag, Locale reader) {
        String language = tag.equalsIgnoreCase("de-CH") ? "de" : tag;
        return LocaleDisplayNames.getInstance(LocaleData.of(reader), DialectHandling.DIALECT_NAMES)
                .localeDisplayName(ULocale.forLanguageTag(language));
    }
}

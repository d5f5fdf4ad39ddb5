package ch.etappe.i18n;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** Names of languages and countries in the reader's language, from the Unicode locale data. */
public final class Names {

    private Names() {}

    /** {@code Tigrinya} for {@code ti}. */
    public static String ofLanguage(String tag, Locale reader) {
        return ULocale.forLanguageTag(tag).getDisplayLanguage(ULocale.forLocale(reader));
    }

    /** {@code Eritrea} for {@code ER}. */
    public static String ofCountry(String code, Locale reader) {
        return ULocale.getDisplayCountry("und_" + code, ULocale.forLocale(reader));
    }
}

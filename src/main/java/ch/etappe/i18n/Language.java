package ch.etappe.i18n;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One language of the portal, as configured.
 *
 * @param tag BCP 47 tag, e.g. {@code fa-AF}
 * @param name the language's name in itself
 * @param staff whether staff screens are complete in it
 * @param reviewed whether a speaker has read the texts; if not, the pages say so
 * @param font name of the extra font file its script needs, or null for Latin
 */
public record Language(
        String tag,
        String name,
        boolean staff,
        boolean reviewed,
        @Nullable String font) {

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public boolean rightToLeft() {
        return ULocale.forLanguageTag(tag).isRightToLeft();
    }

    /** {@code rtl} or {@code ltr}, as the HTML attribute {@code dir} wants it. */
    public String direction() {
        return rightToLeft() ? "rtl" : "ltr";
    }
}

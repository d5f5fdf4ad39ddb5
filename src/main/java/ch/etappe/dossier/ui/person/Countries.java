package ch.etappe.dossier.ui.person;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Countries by their names. */
final class Countries {

    private Countries() {}

    /** ISO 3166 codes in the order of their names; Kosovo is one of them here as in the registers. */
    static List<String> all(Locale reader) {
        Collator order = Collator.getInstance(reader);
        return Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
                .distinct()
                .sorted((one, other) -> order.compare(name(one, reader), name(other, reader)))
                .toList();
    }

    static String name(String code, Locale reader) {
        return ULocale.getDisplayCountry("und-" + code, ULocale.forLocale(reader));
    }
}

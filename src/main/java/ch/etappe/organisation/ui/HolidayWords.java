package ch.etappe.organisation.ui;

import ch.etappe.i18n.LocaleData;
import ch.etappe.organisation.District;
import ch.etappe.uikit.Wording;
import com.ibm.icu.text.ListFormatter;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Holidays in words. */
record HolidayWords(Wording words, Locale reader) implements Serializable {

    private static final int HALF_OF_ALL = District.values().length / 2;

    /** The districts, or where most of them have it, the ones that do not. */
    String districts(Set<District> districts) {
        if (districts.isEmpty() || districts.size() == District.values().length) {
            return words.of("organisation.holidays.everywhere");
        }
        return districts.size() <= HALF_OF_ALL
                ? names(districts)
                : words.of("organisation.holidays.without", names(EnumSet.complementOf(EnumSet.copyOf(districts))));
    }

    private String names(Set<District> districts) {
        return ListFormatter.getInstance(LocaleData.of(reader))
                .format(districts.stream()
                        .sorted()
                        .map(district -> words.of(district.key()))
                        .toList());
    }
}

package ch.etappe.funding;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who has to be found not to pay before social assistance does. Source: handbook of social assistance, Hilfsplan: measures
 * are subsidiary to unemployment insurance, invalidity insurance and education authorities. The names are stored.
 */
public enum OtherPayer {
    ALV,
    IV,
    EDUCATION;

    public String key() {
        return "funding.approval.checked." + name().toLowerCase(Locale.ROOT);
    }

    static String stored(Set<OtherPayer> checked) {
        return Stream.of(values())
                .filter(checked::contains)
                .map(OtherPayer::name)
                .collect(Collectors.joining(","));
    }

    static Set<OtherPayer> parse(String stored) {
        Set<OtherPayer> checked = EnumSet.noneOf(OtherPayer.class);
        Stream.of(values())
                .filter(one -> Set.of(stored.split(",")).contains(one.name()))
                .forEach(checked::add);
        return checked;
    }
}

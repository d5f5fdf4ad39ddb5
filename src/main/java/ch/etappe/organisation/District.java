package ch.etappe.organisation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ten districts of the canton of Solothurn. They have different holidays. */
public enum District {
    SOLOTHURN,
    LEBERN,
    BUCHEGGBERG,
    WASSERAMT,
    THAL,
    GAEU,
    OLTEN,
    GOESGEN,
    DORNECK,
    THIERSTEIN;

    /** Message key of its name. */
    public String key() {
        return "organisation.district." + name().toLowerCase(Locale.ROOT);
    }

    /** As the column holds them: null for the whole canton. */
    static @Nullable String stored(Set<District> districts) {
        return districts.isEmpty()
                ? null
                : districts.stream().sorted().map(District::name).collect(Collectors.joining(","));
    }

    static Set<District> read(@Nullable String stored) {
        Set<District> districts = EnumSet.noneOf(District.class);
        if (stored != null) {
            Arrays.stream(stored.split(",")).map(District::valueOf).forEach(districts::add);
        }
        return districts;
    }
}

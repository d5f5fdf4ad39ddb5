package ch.etappe.provider;

import ch.etappe.organisation.Problem;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a provider works, as typed; blank for what is not said.
 *
 * @param postcode four digits
 * @param latitude WGS 84 as typed, e.g. {@code 47.3502}; blank together with the longitude: the middle of the place
 * @param directions how to find the room
 */
public record SiteForm(
        String name,
        String street,
        String postcode,
        String town,
        String latitude,
        String longitude,
        @Nullable WheelchairAccess wheelchair,
        String publicTransport,
        String directions)
        implements Serializable {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_TOWN = 120;
    public static final int LONGEST_DIRECTIONS = 500;

    /** Of Switzerland; the database keeps the same. */
    private static final BigDecimal SOUTH = new BigDecimal("45.8");

    private static final BigDecimal NORTH = new BigDecimal("47.9");
    private static final BigDecimal WEST = new BigDecimal("5.9");
    private static final BigDecimal EAST = new BigDecimal("10.6");
    private static final Pattern POSTCODE = Pattern.compile("\\d{4}");
    private static final Pattern DEGREES = Pattern.compile("\\d{1,2}(?:[.,]\\d{1,9})?");

    /** The fields that can be wrong. */
    public enum Field {
        NAME,
        STREET,
        POSTCODE,
        TOWN,
        LATITUDE,
        LONGITUDE,
        WHEELCHAIR,
        PUBLIC_TRANSPORT,
        DIRECTIONS
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Fields.required(Field.NAME, name, LONGEST_NAME, "provider.refusal.site-name-missing")
                .ifPresent(problems::add);
        Fields.required(Field.STREET, street, LONGEST_NAME, "provider.refusal.street-missing")
                .ifPresent(problems::add);
        if (!POSTCODE.matcher(postcode.strip()).matches()) {
            problems.add(Problem.of(Field.POSTCODE, "provider.refusal.postcode"));
        }
        Fields.required(Field.TOWN, town, LONGEST_TOWN, "provider.refusal.town-missing")
                .ifPresent(problems::add);
        if (!latitude.isBlank() || !longitude.isBlank()) {
            between(Field.LATITUDE, latitude, SOUTH, NORTH).ifPresent(problems::add);
            between(Field.LONGITUDE, longitude, WEST, EAST).ifPresent(problems::add);
        }
        if (wheelchair == null) {
            problems.add(Problem.of(Field.WHEELCHAIR, "provider.refusal.wheelchair-missing"));
        }
        Fields.atMost(Field.PUBLIC_TRANSPORT, publicTransport, LONGEST_NAME).ifPresent(problems::add);
        Fields.atMost(Field.DIRECTIONS, directions, LONGEST_DIRECTIONS).ifPresent(problems::add);
        return problems;
    }

    static Optional<BigDecimal> degrees(String typed) {
        String text = typed.strip();
        return DEGREES.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    private static Optional<Problem> between(Field field, String typed, BigDecimal least, BigDecimal most) {
        return degrees(typed)
                        .filter(value -> value.compareTo(least) >= 0 && value.compareTo(most) <= 0)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(
                        Problem.of(field, "provider.refusal.coordinate", least.toPlainString(), most.toPlainString()));
    }
}

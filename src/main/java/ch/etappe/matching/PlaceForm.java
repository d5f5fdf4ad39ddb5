package ch.etappe.matching;

import ch.etappe.organisation.ChangeRules;
import ch.etappe.organisation.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a place lies, as typed.
 *
 * @param town as the address of a site writes it, at most {@value #LONGEST_TOWN} characters
 * @param latitude WGS 84, 45.5 to 48; null where it is missing or unreadable
 * @param longitude WGS 84, 5.5 to 11; null where it is missing or unreadable
 */
public record PlaceForm(
        String town,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        String reason) {

    public static final int LONGEST_TOWN = 120;

    private static final BigDecimal SOUTH = new BigDecimal("45.5");
    private static final BigDecimal NORTH = new BigDecimal("48");
    private static final BigDecimal WEST = new BigDecimal("5.5");
    private static final BigDecimal EAST = new BigDecimal("11");

    /** The fields that can be wrong. */
    public enum Field {
        TOWN,
        LATITUDE,
        LONGITUDE,
        REASON
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (town.isBlank() || town.length() > LONGEST_TOWN) {
            problems.add(Problem.of(Field.TOWN, "matching.refusal.town", LONGEST_TOWN));
        }
        between(Field.LATITUDE, latitude, SOUTH, NORTH, problems);
        between(Field.LONGITUDE, longitude, WEST, EAST, problems);
        ChangeRules.reason(Field.REASON, reason).ifPresent(problems::add);
        return problems;
    }

    private static void between(
            Field field, @Nullable BigDecimal value, BigDecimal least, BigDecimal most, List<Problem> problems) {
        if (value == null || value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            problems.add(Problem.of(field, "matching.refusal.coordinate", least.toPlainString(), most.toPlainString()));
        }
    }
}

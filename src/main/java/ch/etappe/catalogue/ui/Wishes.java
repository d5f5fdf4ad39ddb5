package ch.etappe.catalogue.ui;

import ch.etappe.catalogue.CatalogueQuery;
import ch.etappe.catalogue.TimeOfDay;
import ch.etappe.kernel.CefrLevel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for, as the address says it. What cannot be read asks nothing, so that an old or broken link
 * still shows offers.
 *
 * @param page from 1
 */
record Wishes(CatalogueQuery query, int page) {

    static final List<Integer> DISTANCES = List.of(5, 10, 20, 40);

    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 100_000;

    static Wishes of(HttpServletRequest request) {
        return new Wishes(
                new CatalogueQuery(
                        text(request, "q"),
                        one(request, "level", CefrLevel.class).orElse(null),
                        text(request, "teaching"),
                        text(request, "place"),
                        number(request, "km").filter(DISTANCES::contains).orElse(null),
                        days(request),
                        one(request, "time", TimeOfDay.class).orElse(null),
                        request.getParameter("childcare") != null,
                        request.getParameter("free") != null),
                number(request, "page").orElse(1));
    }

    /** The same address for the same wishes, whatever the order in which they were written. */
    Address address(int ofPage) {
        Address address = Address.of("/offers")
                .with("q", query.text())
                .with("level", query.level() == null ? "" : query.level().name())
                .with("teaching", query.teaching())
                .with("place", query.town())
                .with("km", query.withinKm() == null ? "" : query.withinKm().toString());
        for (DayOfWeek day : new TreeSet<>(query.days())) {
            address = address.with("day", day.name());
        }
        return address.with("time", query.time() == null ? "" : query.time().name())
                .with("childcare", query.childcare() ? "yes" : "")
                .with("free", query.free() ? "yes" : "")
                .with("page", ofPage == 1 ? "" : Integer.toString(ofPage));
    }

    Address address() {
        return address(page);
    }

    boolean asksNothing() {
        return query.equals(CatalogueQuery.ALL);
    }

    /** Whether it asks more than the first line of the form. */
    boolean asksMore() {
        return query.level() != null
                || !query.teaching().isEmpty()
                || query.withinKm() != null
                || query.time() != null
                || !query.days().isEmpty()
                || query.childcare()
                || query.free();
    }

    private static String text(HttpServletRequest request, String name) {
        String typed =
                Optional.ofNullable(request.getParameter(name)).orElse("").strip();
        return typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    private static Optional<Integer> number(HttpServletRequest request, String name) {
        String typed = text(request, name);
        return typed.matches("[0-9]{1,6}")
                ? Optional.of(Math.clamp(Integer.parseInt(typed), 1, LAST_PAGE))
                : Optional.empty();
    }

    private static Set<DayOfWeek> days(HttpServletRequest request) {
        String @Nullable [] typed = request.getParameterValues("day");
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Stream.of(typed == null ? new String[0] : typed)
                .flatMap(name -> constant(name, DayOfWeek.class).stream())
                .forEach(days::add);
        return days;
    }

    private static <E extends Enum<E>> Optional<E> one(HttpServletRequest request, String name, Class<E> type) {
        return constant(text(request, name), type);
    }

    private static <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}

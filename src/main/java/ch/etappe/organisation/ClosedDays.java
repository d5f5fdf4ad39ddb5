package ch.etappe.organisation;

import ch.etappe.organisation.ClosedDay.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * On which days schools do not teach: public holidays and school holidays of the district in which a town lies. A town
 * that is no municipality of the canton has those of the whole canton only. Weekends are not in here: courses take place
 * on Saturdays too.
 */
@Component
public class ClosedDays {

    private static final String IN_DISTRICT = """
             (h.districts is null or exists (select 1 from municipality m where m.name = :town
                                             and find_in_set(m.district, h.districts) > 0))
            """;

    private final JdbcClient database;

    ClosedDays(JdbcClient database) {
        this.database = database;
    }

    /** By day; a day with two reasons comes twice, the public holiday first. */
    public List<ClosedDay> between(LocalDate first, LocalDate last, String town) {
        Map<String, Object> parameters = Map.of("first", first, "last", last, "town", town);
        List<ClosedDay> closed = new ArrayList<>(database.sql("select h.standing_day, h.name, h.half from holiday h"
                        + " where h.standing_day between :first and :last and" + IN_DISTRICT)
                .params(parameters)
                .query((row, number) -> new ClosedDay(
                        row.getObject(1, LocalDate.class),
                        row.getString(2),
                        row.getBoolean(3) ? Kind.HALF_HOLIDAY : Kind.HOLIDAY))
                .list());
        database.sql("select greatest(h.first_day, :first), least(h.last_day, :last), h.name from school_holiday h"
                        + " where h.removed_at is null and h.first_day <= :last and h.last_day >= :first and"
                        + IN_DISTRICT)
                .params(parameters)
                .query((row, number) -> {
                    String name = row.getString(3);
                    return row.getObject(1, LocalDate.class)
                            .datesUntil(row.getObject(2, LocalDate.class).plusDays(1))
                            .map(day -> new ClosedDay(day, name, Kind.SCHOOL_HOLIDAY))
                            .toList();
                })
                .list()
                .forEach(closed::addAll);
        closed.sort(Comparator.comparing(ClosedDay::day).thenComparing(ClosedDay::kind));
        return closed;
    }
}

package ch.etappe.matching;

import ch.etappe.enrolment.RunFilter;
import ch.etappe.enrolment.RunQuery;
import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.OfferCategory;
import ch.etappe.offer.Price;
import ch.etappe.offer.Timetable;
import ch.etappe.offer.Weekdays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what matters of all runs that a query finds: one statement, however many there are. */
@Component
class RunFactsReader {

    private static final String FACTS = """
            select b.run_id, b.category, b.area, b.entry_level, b.target_level, b.childcare, b.needs_cost_approval,
                   b.starts_on, b.ends_on, b.weekdays, b.starts_at, b.ends_at, b.wheelchair, b.free_seats,
                   coalesce(g.latitude, b.latitude) as latitude, coalesce(g.longitude, b.longitude) as longitude, b.price_unit, b.participant_share, b.public_share,
                   if(b.free_seats = 0, (select count(*) from enrolment e
                                         where e.course_run_id = b.run_id and e.state = 'WAITLISTED'), 0) as waiting
            from match_run b
                 left join run_point g on g.run_id = b.run_id
            """;

    private final JdbcClient database;

    RunFactsReader(JdbcClient database) {
        this.database = database;
    }

    List<RunFacts> find(RunQuery query, LocalDate today) {
        RunFilter filter = RunFilter.of(query, today);
        Map<String, Weekdays> weekdays = new HashMap<>();
        return database.sql(FACTS + filter.where())
                .params(filter.parameters())
                .query((row, number) -> read(row, weekdays))
                .list();
    }

    /** Empty for one that takes nobody. */
    Optional<RunFacts> one(CourseRunId run) {
        return database.sql(FACTS + " where b.run_id = :run")
                .param("run", run.id())
                .query((row, number) -> read(row, new HashMap<>()))
                .optional();
    }

    /** Where runs that take people take place, by name. */
    List<String> towns(LocalDate today) {
        return database.sql("select distinct b.town from match_run b where b.ends_on >= :today order by b.town")
                .param("today", today)
                .query(String.class)
                .list();
    }

    private static RunFacts read(ResultSet row, Map<String, Weekdays> weekdays) throws SQLException {
        return new RunFacts(
                new CourseRunId(row.getObject("run_id", UUID.class)),
                OfferCategory.valueOf(row.getString("category")),
                ProcessArea.valueOf(row.getString("area")),
                level(row.getString("entry_level")),
                level(row.getString("target_level")),
                row.getBoolean("childcare"),
                row.getBoolean("needs_cost_approval"),
                new Timetable(
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        weekdays.computeIfAbsent(row.getString("weekdays"), Weekdays::parse),
                        row.getObject("starts_at", LocalTime.class),
                        row.getObject("ends_at", LocalTime.class)),
                row.getInt("free_seats"),
                row.getInt("waiting"),
                row.getBoolean("wheelchair"),
                point(row),
                Price.read(row));
    }

    static @Nullable Point point(ResultSet row) throws SQLException {
        double latitude = row.getDouble("latitude");
        return row.wasNull() ? null : new Point(latitude, row.getDouble("longitude"));
    }

    private static @Nullable CefrLevel level(@Nullable String name) {
        return name == null ? null : CefrLevel.valueOf(name);
    }
}

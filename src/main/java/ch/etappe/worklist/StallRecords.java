package ch.etappe.worklist;

import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.worklist.StallSigns.Since;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the signs and keeps the stalls found; everything in bulk, whatever the number of dossiers. */
@Component
class StallRecords {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batch;

    StallRecords(JdbcClient database, NamedParameterJdbcTemplate batch) {
        this.database = database;
        this.batch = batch;
    }

    /** The next dossiers of all, by id; null begins. Closed and paused ones are among them, without signs. */
    List<UUID> after(@Nullable UUID last, int limit) {
        return database.sql("select id from dossier where id > :last order by id limit :limit")
                .param("last", last == null ? BEFORE_ALL : last)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** Locks one, so that of two who look at once the later one sees what the earlier one wrote. */
    List<UUID> take(UUID dossier) {
        return database.sql("select id from dossier where id = :dossier for update")
                .param("dossier", dossier)
                .query(UUID.class)
                .list();
    }

    /** Locks those that nobody works on now: whoever works on one lets it be looked at afterwards. */
    List<UUID> takeFree(Collection<UUID> dossiers) {
        return database.sql("select id from dossier where id in (:dossiers) for update skip locked")
                .param("dossiers", dossiers)
                .query(UUID.class)
                .list();
    }

    List<StallSigns> signs(Collection<UUID> dossiers) {
        return database.sql("select * from stall_signs where dossier_id in (:dossiers)")
                .param("dossiers", dossiers)
                .query(StallRecords::signs)
                .list();
    }

    Map<DossierId, Stall> known(Collection<UUID> dossiers) {
        return database
                .sql("select * from stall where dossier_id in (:dossiers)")
                .param("dossiers", dossiers)
                .query(StallRecords::stall)
                .stream()
                .collect(Collectors.toMap(Stall::dossier, Function.identity()));
    }

    void lift(Collection<DossierId> dossiers) {
        batch.batchUpdate(
                "delete from stall where dossier_id = :dossier",
                dossiers.stream()
                        .map(dossier -> new MapSqlParameterSource("dossier", dossier.id()))
                        .toArray(SqlParameterSource[]::new));
    }

    void keep(Collection<Stall> stalls) {
        batch.batchUpdate("""
                insert into stall (dossier_id, cause, since, step_id, enrolment_id)
                values (:dossier, :cause, :since, :step, :enrolment)
                on duplicate key update cause = values(cause), since = values(since),
                    step_id = values(step_id), enrolment_id = values(enrolment_id)
                """, stalls.stream().map(StallRecords::row).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(Stall stall) {
        return new MapSqlParameterSource("dossier", stall.dossier().id())
                .addValue("cause", stall.cause().name())
                .addValue("since", stall.since())
                .addValue("step", stall.cause() == StallCause.STEP_OVERDUE ? stall.object() : null)
                .addValue("enrolment", stall.cause() == StallCause.SEAT_WAITING ? stall.object() : null);
    }

    private static StallSigns signs(ResultSet row, int number) throws SQLException {
        LocalDate moved = row.getObject("moved_on", LocalDate.class);
        LocalDate met = row.getObject("met_at") == null ? moved : day(UtcColumn.instant(row, "met_at"));
        UUID step = row.getObject("step_id", UUID.class);
        UUID waiting = row.getObject("enrolment_id", UUID.class);
        return new StallSigns(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                met.isAfter(moved) ? met : moved,
                step == null ? null : new Since(step, row.getObject("step_due_on", LocalDate.class)),
                waiting == null ? null : new Since(waiting, day(UtcColumn.instant(row, "waiting_from"))));
    }

    private static Stall stall(ResultSet row, int number) throws SQLException {
        UUID step = row.getObject("step_id", UUID.class);
        return new Stall(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                StallCause.valueOf(row.getString("cause")),
                row.getObject("since", LocalDate.class),
                step == null ? row.getObject("enrolment_id", UUID.class) : step);
    }

    private static LocalDate day(Instant instant) {
        return Dates.dayOf(instant);
    }
}

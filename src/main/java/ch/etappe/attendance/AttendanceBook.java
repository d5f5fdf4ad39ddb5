package ch.etappe.attendance;

import ch.etappe.attendance.ClassPage.Marked;
import ch.etappe.attendance.ClassPage.Row;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.OfficeName;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.offer.ClassSessionId;
import ch.etappe.offer.SessionSummary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the marks of one session; everything in bulk, whatever the size of the class. */
@Component
class AttendanceBook {

    private static final int DAYS_OF_A_WEEK = 7;

    private static final String CLASS = """
            select p.enrolment_id, p.official_name, p.first_name, p.call_name, p.seat_state,
                   p.needs_approval and not exists (select 1 from covered_seat c
                       where c.enrolment_id = p.enrolment_id and :day between c.valid_from and c.valid_to) as blocked,
                   a.state, a.reason, a.words, a.minutes_late, a.marked_at, u.display_name as marked_by_name,
                   n.reason as announced,
                   (select count(*) from attendance_day x
                    where x.enrolment_id = p.enrolment_id and x.state = 'UNEXCUSED'
                      and x.held_on >= :week_ago and x.held_on < :day) as missed
            from class_person p
                     left join attendance a on a.session_id = :session and a.enrolment_id = p.enrolment_id
                     left join user_account u on u.id = a.marked_by
                     left join absence_note n on n.session_id = :session and n.enrolment_id = p.enrolment_id
                                                     and n.taken_back_at is null
            where p.run_id = :run
              and (p.seat_state in ('CONFIRMED', 'ATTENDING') or a.state is not null)
            order by p.official_name, p.first_name, p.enrolment_id
            """;

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batch;

    AttendanceBook(JdbcClient database, NamedParameterJdbcTemplate batch) {
        this.database = database;
        this.batch = batch;
    }

    List<Row> people(SessionSummary session) {
        return database.sql(CLASS)
                .param("session", session.id().id())
                .param("run", session.run().id())
                .param("day", session.heldOn())
                .param("week_ago", session.heldOn().minusDays(DAYS_OF_A_WEEK))
                .query((row, number) -> row(row))
                .list();
    }

    /**
     * Takes the session for this transaction: of two teachers at once the later one sees what the earlier one wrote.
     *
     * @return whether it still takes place on the day that was read; otherwise it was moved or cancelled meanwhile
     */
    boolean hold(SessionSummary session) {
        return database.sql(
                        "select state = 'PLANNED' and held_on = :day from class_session where id = :session for update")
                .param("session", session.id().id())
                .param("day", session.heldOn())
                .query(Boolean.class)
                .single();
    }

    /** Of these nonces the ones that arrived before. */
    Set<UUID> known(Collection<UUID> nonces) {
        return new HashSet<>(database.sql("select nonce from attendance_mark where nonce in (:nonces)")
                .param("nonces", nonces)
                .query(UUID.class)
                .list());
    }

    /** How everybody stands; to be asked for under {@link #hold}. */
    Map<EnrolmentId, Standing> standing(ClassSessionId session) {
        Map<EnrolmentId, Standing> all = new HashMap<>();
        database.sql(
                        "select enrolment_id, state, marked_at, device, sequence from attendance where session_id = :session")
                .param("session", session.id())
                .query((row, number) -> all.put(
                        new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                        new Standing(
                                AttendanceState.valueOf(row.getString("state")),
                                UtcColumn.instant(row, "marked_at"),
                                row.getObject("device", UUID.class),
                                row.getLong("sequence"))))
                .list();
        return all;
    }

    void keep(ClassSessionId session, Collection<Entry> entries, UserId by, Instant now, @Nullable String why) {
        batch.batchUpdate(
                """
                insert into attendance_mark (nonce, session_id, enrolment_id, before_state, state, reason, words,
                    minutes_late, marked_by, marked_at, received_at, counted, why)
                values (:nonce, :session, :enrolment, :before, :state, :reason, :words, :minutes, :by, :at, :now,
                    :counted, :why)
                """,
                entries.stream()
                        .map(entry -> row(session, entry, by, now).addValue("why", why))
                        .toArray(SqlParameterSource[]::new));
        batch.batchUpdate(
                """
                insert into attendance (enrolment_id, session_id, state, reason, words, minutes_late, marked_by,
                    marked_at, received_at, device, sequence)
                values (:enrolment, :session, :state, :reason, :words, :minutes, :by, :at, :now, :device, :sequence)
                on duplicate key update state = values(state), reason = values(reason), words = values(words),
                    minutes_late = values(minutes_late), marked_by = values(marked_by), marked_at = values(marked_at),
                    received_at = values(received_at), device = values(device), sequence = values(sequence)
                """,
                entries.stream()
                        .filter(Entry::counted)
                        .map(entry -> row(session, entry, by, now))
                        .toArray(SqlParameterSource[]::new));
    }

    private static MapSqlParameterSource row(ClassSessionId session, Entry entry, UserId by, Instant now) {
        Mark mark = entry.mark();
        AbsenceReason reason = mark.reason();
        AttendanceState before = entry.before();
        return new MapSqlParameterSource("nonce", mark.nonce())
                .addValue("session", session.id())
                .addValue("enrolment", mark.enrolment().id())
                .addValue("before", before == null ? null : before.name())
                .addValue("state", mark.state().name())
                .addValue("reason", reason == null ? null : reason.name())
                .addValue("words", mark.words())
                .addValue("minutes", mark.minutesLate())
                .addValue("by", by.id())
                .addValue("at", UtcColumn.of(mark.at()))
                .addValue("now", UtcColumn.of(now))
                .addValue("device", mark.device())
                .addValue("sequence", mark.sequence())
                .addValue("counted", entry.counted());
    }

    private static Row row(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return new Row(
                new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                OfficeName.read(row),
                row.getString("call_name"),
                row.getBoolean("blocked"),
                reason(row.getString("announced")),
                row.getInt("missed"),
                state == null
                        ? null
                        : new Marked(
                                AttendanceState.valueOf(state),
                                reason(row.getString("reason")),
                                row.getString("words"),
                                row.getObject("minutes_late", Integer.class),
                                row.getString("marked_by_name"),
                                UtcColumn.instant(row, "marked_at")));
    }

    private static @Nullable AbsenceReason reason(@Nullable String name) {
        return name == null ? null : AbsenceReason.valueOf(name);
    }

    /** The mark that holds now. */
    record Standing(
            AttendanceState state, Instant at, @Nullable UUID device, long sequence) {

        /** On one device its own order counts, between devices the time. */
        boolean isOlderThan(Mark mark) {
            return device != null && device.equals(mark.device()) ? sequence < mark.sequence() : !at.isAfter(mark.at());
        }
    }

    /** @param counted whether it holds now; otherwise a newer one was there already */
    record Entry(Mark mark, @Nullable AttendanceState before, boolean counted) {}
}

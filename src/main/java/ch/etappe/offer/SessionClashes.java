package ch.etappe.offer;

import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.organisation.SiteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who wants the same room or the same teacher at the same time. One statement, however many days. */
@Component
class SessionClashes {

    /** More of them nobody reads. */
    private static final int MOST = 20;

    private static final String COLUMNS = """
            select b.held_on, b.session_starts_at, b.session_ends_at, v.run_id, v.title,
            """;

    private final JdbcClient database;

    SessionClashes(JdbcClient database) {
        this.database = database;
    }

    /** Of what is not there yet. */
    List<SessionClash> of(
            Collection<LocalDate> days,
            LocalTime startsAt,
            LocalTime endsAt,
            SiteId site,
            @Nullable String room,
            @Nullable UUID teacher) {
        String named = room == null || room.isBlank() ? null : room.strip();
        if (days.isEmpty() || named == null && teacher == null) {
            return List.of();
        }
        return database.sql(COLUMNS + """
                        if(b.session_site = :site and b.session_room = :room, b.session_room, null) as room,
                        if(b.teacher_id = :teacher, b.teacher_name, null) as teacher
                        from class_session_overview b join course_run_overview v on v.run_id = b.run_id
                        where b.held_on in (:days) and b.session_state = 'PLANNED'
                          and b.session_starts_at < :ends and b.session_ends_at > :starts
                          and (b.session_site = :site and b.session_room = :room or b.teacher_id = :teacher)
                        order by b.held_on, b.session_starts_at limit :most
                        """)
                .param("days", days)
                .param("starts", startsAt)
                .param("ends", endsAt)
                .param("site", site.id())
                .param("room", named)
                .param("teacher", teacher)
                .param("most", MOST)
                .query((row, number) -> read(row))
                .list();
    }

    /** Of a run's sessions from a day on, also among themselves. */
    List<SessionClash> of(CourseRunId run, LocalDate from) {
        return database.sql(COLUMNS + """
                        if(a.session_site = b.session_site and a.session_room = b.session_room, b.session_room, null)
                            as room,
                        if(a.teacher_id = b.teacher_id, b.teacher_name, null) as teacher
                        from class_session_overview a
                                 join class_session_overview b
                                      on b.held_on = a.held_on and b.session_state = 'PLANNED'
                                          and (b.run_id <> a.run_id or b.session_id > a.session_id)
                                          and b.session_starts_at < a.session_ends_at
                                          and b.session_ends_at > a.session_starts_at
                                          and (a.session_site = b.session_site and a.session_room = b.session_room
                                              or a.teacher_id = b.teacher_id)
                                 join course_run_overview v on v.run_id = b.run_id
                        where a.run_id = :run and a.session_state = 'PLANNED' and a.held_on >= :from
                        order by b.held_on, b.session_starts_at limit :most
                        """)
                .param("run", run.id())
                .param("from", from)
                .param("most", MOST)
                .query((row, number) -> read(row))
                .list();
    }

    private static SessionClash read(ResultSet row) throws SQLException {
        return new SessionClash(
                row.getObject("held_on", LocalDate.class),
                row.getObject("session_starts_at", LocalTime.class),
                row.getObject("session_ends_at", LocalTime.class),
                new CourseRunId(row.getObject("run_id", UUID.class)),
                LocalizedTextColumn.read(row, "title"),
                row.getString("room"),
                row.getString("teacher"));
    }
}

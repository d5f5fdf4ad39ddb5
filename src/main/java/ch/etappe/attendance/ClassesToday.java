package ch.etappe.attendance;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.offer.ClassSessionId;
import ch.etappe.organisation.Settings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of the provider, or of who teaches there, of today, and those of the last days that are not marked yet: one statement each. */
@Service
@Transactional(readOnly = true)
public class ClassesToday {

    private static final String IN_CLASS = "hasAnyRole('PROVIDER', 'PROVIDER_TEACHER')";
    private static final int MOST = 50;

    private static final String SESSIONS = """
            select * from (
                select s.session_id, s.held_on, s.session_starts_at, s.session_ends_at, s.session_room, s.teacher_id,
                       s.teacher_name, v.title,
                       (select count(*) from enrolment e
                        where e.course_run_id = s.run_id and e.state in ('CONFIRMED', 'ATTENDING')) as people,
                       (select count(*) from attendance a join enrolment e on e.id = a.enrolment_id
                        where a.session_id = s.session_id and e.state in ('CONFIRMED', 'ATTENDING')) as marked
                from class_session_overview s
                         join course_run_overview v on v.run_id = s.run_id
                where s.session_provider = :provider and s.session_state = 'PLANNED'
                  and (:teacher is null or s.teacher_id = :teacher)
                  and s.held_on between :from and :to) c
            """;

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final Settings settings;
    private final Clock clock;

    ClassesToday(JdbcClient database, CurrentUser currentUser, Settings settings, Clock clock) {
        this.database = database;
        this.currentUser = currentUser;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those of the signed-in account first, then by time. */
    @PreAuthorize(IN_CLASS)
    public List<ClassToday> today() {
        LocalDate today = day();
        return read(
                SESSIONS + " order by coalesce(c.teacher_id <> :user, true), c.session_starts_at, c.session_id limit "
                        + MOST,
                today,
                today);
    }

    /** Of the days on which marks can still be entered without a reason, the oldest first. */
    @PreAuthorize(IN_CLASS)
    public List<ClassToday> open() {
        LocalDate today = day();
        return read(
                SESSIONS + " where c.marked < c.people and coalesce(c.teacher_id = :user, true)"
                        + " order by c.held_on, c.session_starts_at, c.session_id limit " + MOST,
                today.minusDays(settings.value(AttendanceSettings.ENTER_DAYS, today)),
                today.minusDays(1));
    }

    private LocalDate day() {
        return Dates.dayOf(clock.instant());
    }

    private List<ClassToday> read(String sql, LocalDate from, LocalDate to) {
        UUID me = currentUser.id().id();
        return database.sql(sql)
                .param("provider", currentUser.scope(Scope.Provider.class).id())
                .param("user", me)
                .param("teacher", currentUser.onlyOwnClasses())
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new ClassToday(
                        new ClassSessionId(row.getObject("session_id", UUID.class)),
                        LocalizedTextColumn.read(row, "title"),
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("session_starts_at", LocalTime.class),
                        row.getObject("session_ends_at", LocalTime.class),
                        row.getString("session_room"),
                        row.getString("teacher_name"),
                        Objects.equals(row.getObject("teacher_id", UUID.class), me),
                        row.getInt("people"),
                        row.getInt("marked")))
                .list();
    }
}

package ch.etappe.offer;

import ch.etappe.organisation.SiteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes planned runs and their sessions, and reads them as forms. */
@Component
class RunBook {

    private final JdbcClient database;
    private final ClassSessionRepository sessions;

    RunBook(JdbcClient database, ClassSessionRepository sessions) {
        this.database = database;
        this.sessions = sessions;
    }

    List<TeacherSummary> teachers(UUID provider) {
        return database.sql("select teacher_id, display_name from provider_teacher where provider_id = :provider"
                        + " order by display_name, teacher_id")
                .param("provider", provider)
                .query((row, number) ->
                        new TeacherSummary(row.getObject("teacher_id", UUID.class), row.getString("display_name")))
                .list();
    }

    /** Whether the offer is the provider's and not put away. */
    boolean mayPlan(UUID provider, OfferId offer) {
        return database.sql(
                                "select count(*) from offer where id = :offer and provider_id = :provider and state <> :away")
                        .param("offer", offer.id())
                        .param("provider", provider)
                        .param("away", OfferState.ARCHIVED.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Open if its offer was published before, otherwise it waits for that. */
    CourseRunId insert(RunForm form, Timetable when) {
        CourseRunId run = CourseRunId.next();
        String room = form.room();
        database.sql("""
                        insert into course_run (id, offer_id, site_id, starts_on, ends_on, weekdays, starts_at, ends_at,
                                                lessons_per_week, capacity, room, state, min_participants, register_by,
                                                waitlist, teacher_id)
                        select :run, o.id, :site, :first, :last, :weekdays, :from, :until, :lessons, :capacity, :room,
                               if(o.state in ('PUBLISHED', 'SUSPENDED'), 'OPEN', 'PLANNED'), :minimum, :by, :waitlist,
                               :teacher
                        from offer o where o.id = :offer
                        """)
                .param("run", run.id())
                .param("offer", Objects.requireNonNull(form.offer()).id())
                .param("site", Objects.requireNonNull(form.site()).id())
                .param("first", when.startsOn())
                .param("last", when.endsOn())
                .param("weekdays", when.weekdays().codes())
                .param("from", when.startsAt())
                .param("until", when.endsAt())
                .param(
                        "lessons",
                        Objects.requireNonNull(form.lessons())
                                * when.weekdays().days().size())
                .param("capacity", form.capacity())
                .param("room", room == null || room.isBlank() ? null : room.strip())
                .param("minimum", form.minimum())
                .param("by", form.registerBy())
                .param("waitlist", form.waitlist())
                .param("teacher", form.teacher())
                .update();
        return run;
    }

    void insertSessions(
            CourseRunId run,
            Collection<LocalDate> days,
            LocalTime from,
            LocalTime until,
            int lessons,
            @Nullable UUID teacher) {
        days.forEach(day -> {
            ClassSession session = new ClassSession(ClassSessionId.next(), run, day, from, until, lessons);
            session.teach(teacher);
            sessions.save(session);
        });
    }

    /** The room that holds where a session names none; null if it is not known. */
    @Nullable
    String room(CourseRunId run) {
        return database.sql("select room from course_run where id = :run")
                .param("run", run.id())
                .query((row, number) -> Optional.ofNullable(row.getString("room")))
                .single()
                .orElse(null);
    }

    /** A run goes on until its last session. */
    void reach(CourseRunId run, LocalDate day) {
        database.sql("update course_run set ends_on = :day, version = version + 1 where id = :run and ends_on < :day")
                .param("day", day)
                .param("run", run.id())
                .update();
    }

    /** Takes the run for this transaction. */
    void hold(CourseRunId run) {
        database.sql("select id from course_run where id = :run for update")
                .param("run", run.id())
                .query(UUID.class)
                .single();
    }

    /** @return version of the run since then */
    long follow(CourseRunId run, PatternForm form) {
        String room = form.room();
        database.sql("""
                        update course_run set weekdays = :weekdays, starts_at = :from, ends_at = :until,
                               lessons_per_week = :lessons, room = :room, teacher_id = :teacher, version = version + 1
                        where id = :run
                        """)
                .param("weekdays", new Weekdays(List.copyOf(form.weekdays())).codes())
                .param("from", form.startsAt())
                .param("until", form.endsAt())
                .param(
                        "lessons",
                        Objects.requireNonNull(form.lessons()) * form.weekdays().size())
                .param("room", room == null || room.isBlank() ? null : room.strip())
                .param("teacher", form.teacher())
                .param("run", run.id())
                .update();
        return database.sql("select version from course_run where id = :run")
                .param("run", run.id())
                .query(Long.class)
                .single();
    }

    /** A run as it would be typed; empty for one of another provider. */
    Optional<RunForm> form(UUID provider, CourseRunId run) {
        return database.sql("select r.* from course_run r join offer o on o.id = r.offer_id"
                        + " where r.id = :run and o.provider_id = :provider")
                .param("run", run.id())
                .param("provider", provider)
                .query((row, number) -> form(row))
                .optional();
    }

    private static RunForm form(ResultSet row) throws SQLException {
        Weekdays weekdays = Weekdays.parse(row.getString("weekdays"));
        return new RunForm(
                new OfferId(row.getObject("offer_id", UUID.class)),
                new SiteId(row.getObject("site_id", UUID.class)),
                EnumSet.copyOf(weekdays.days()),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                Math.max(
                        1,
                        Math.round((float) row.getInt("lessons_per_week")
                                / weekdays.days().size())),
                Set.of(),
                Set.of(),
                false,
                row.getString("room"),
                row.getObject("teacher_id", UUID.class),
                row.getInt("capacity"),
                row.getObject("min_participants", Integer.class),
                row.getObject("register_by", LocalDate.class),
                row.getBoolean("waitlist"));
    }
}

package ch.etappe.attendance;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Ids;
import ch.etappe.offer.ClassSessionId;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A class in the real database: a run that goes on, its sessions and the people on it, apart from all others. */
@Component
public class ClassWorld {

    public static final LocalDate TODAY = LocalDate.now(Dates.ZURICH);

    private final CourseWorld courses;
    private final JdbcClient database;

    ClassWorld(CourseWorld courses, JdbcClient database) {
        this.courses = courses;
        this.database = database;
    }

    public CourseRunId run(UUID school, int seats) {
        CourseRunId run =
                courses.published(school, "Deutsch intensiv A1.1", seats).run();
        // the run of the world begins today; a class that goes on has a past
        database.sql("update course_run set starts_on = ? where id = ?")
                .params(TODAY.minusMonths(3), run.id())
                .update();
        database.sql("insert ignore into roster (course_run_id, capacity, held) values (?, ?, 0)")
                .params(run.id(), seats)
                .update();
        return run;
    }

    /** A session of the run, at an hour that no pattern has. */
    public ClassSessionId session(CourseRunId run, LocalDate day) {
        UUID id = Ids.next();
        database.sql("""
                        insert into class_session (id, run_id, held_on, starts_at, ends_at, lessons, room, state)
                        values (?, ?, ?, '06:15', '08:45', 3, 'Zimmer 204', 'PLANNED')
                        """).params(id, run.id(), day).update();
        return new ClassSessionId(id);
    }

    /** The same with somebody who teaches it. */
    public ClassSessionId session(CourseRunId run, LocalDate day, UserId teacher) {
        ClassSessionId session = session(run, day);
        database.sql("update class_session set teacher_id = ? where id = ?")
                .params(teacher.id(), session.id())
                .update();
        return session;
    }

    /** Somebody with a seat on the run, in the state. */
    public EnrolmentId seat(CourseRunId run, DossierId dossier, String state) {
        UUID id = Ids.next();
        database.sql("""
                        insert into enrolment (id, course_run_id, dossier_id, state, requested_by, requested_at,
                                               confirmed_at, attending_since)
                        values (?, ?, ?, ?, ?, now(), now(), if(? = 'ATTENDING', '2026-01-05', null))
                        """)
                .params(id, run.id(), dossier.id(), state, courses.user().id(), state)
                .update();
        database.sql("update roster set held = held + 1 where course_run_id = ?")
                .param(run.id())
                .update();
        return new EnrolmentId(id);
    }

    /** Marked without the use case, as the past is. */
    public void marked(ClassSessionId session, EnrolmentId seat, AttendanceState state) {
        database.sql("""
                        insert into attendance (enrolment_id, session_id, state, marked_by, marked_at, received_at)
                        values (?, ?, ?, ?, now(), now())
                        """)
                .params(seat.id(), session.id(), state.name(), courses.user().id())
                .update();
    }
}

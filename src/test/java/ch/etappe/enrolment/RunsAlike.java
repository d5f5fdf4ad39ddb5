package ch.etappe.enrolment;

import ch.etappe.kernel.Ids;
import ch.etappe.offer.CourseRunId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Further runs of an offer, as a provider makes them for the next group. */
public final class RunsAlike {

    private RunsAlike() {}

    /** The same once more, with so many seats. */
    public static CourseRunId another(JdbcClient database, CourseRunId run, int seats) {
        CourseRunId next = new CourseRunId(Ids.next());
        database.sql("""
                        insert into course_run (id, offer_id, site_id, starts_on, ends_on, weekdays, starts_at, ends_at,
                                                lessons_per_week, capacity, state)
                        select ?, offer_id, site_id, starts_on, ends_on, weekdays, '13:30', '16:00', lessons_per_week, ?,
                               state
                        from course_run where id = ?
                        """).params(next.id(), seats, run.id()).update();
        return next;
    }
}

package ch.etappe.sample;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * Who came to the lessons of the last weeks, in one statement: most people nearly always, a few hardly ever, as the
 * number says that follows from person and lesson. Today's lessons are still to be marked.
 */
final class SampleAttendance {

    private static final int WEEKS = 12;
    private static final int WEEKS_OF_MANY = 4;

    /** A person's own habit is the first number, the chance of the day the second; both from 0 to 99. */
    private static final String MARKS = """
            insert into attendance (enrolment_id, session_id, state, reason, marked_by, marked_at, received_at)
            with came (enrolment_id, session_id, ends, by_user, habit, chance) as (
                select e.id, s.id, timestamp(s.held_on, s.ends_at),
                       coalesce(s.teacher_id,
                                (select min(a.user_id) from role_assignment a where a.provider_id = o.provider_id),
                                e.requested_by),
                       conv(left(md5(concat('habit ', e.id)), 4), 16, 10) mod 100,
                       conv(left(md5(concat(e.id, s.id)), 4), 16, 10) mod 100
                from enrolment e
                         join class_session s on s.run_id = e.course_run_id and s.held_on >= ? and s.held_on < ?
                                                     and s.state = 'PLANNED'
                         join course_run r on r.id = e.course_run_id
                         join offer o on o.id = r.offer_id
                where e.state = 'ATTENDING' and not exists (select 1 from attendance x where x.enrolment_id = e.id)
                  and (not e.needs_approval or exists (select 1 from covered_seat c
                      where c.enrolment_id = e.id and s.held_on between c.valid_from and c.valid_to))
            ),
            marked (enrolment_id, session_id, ends, by_user, state, chance) as (
                select enrolment_id, session_id, ends, by_user,
                       case when habit < 5 and chance < 55 then 'UNEXCUSED'
                            when chance < 4 then 'UNEXCUSED'
                            when chance < 11 then 'EXCUSED'
                            when chance < 18 then 'LATE'
                            else 'PRESENT' end, chance
                from came
            )
            select enrolment_id, session_id, state,
                   if(state = 'EXCUSED', elt(1 + chance mod 3, 'ILL', 'APPOINTMENT', 'CHILD'), null),
                   by_user, ends, ends
            from marked
            """;

    private final SampleWorld world;

    SampleAttendance(SampleWorld world) {
        this.world = world;
    }

    void write() throws SQLException {
        LocalDate today = world.today();
        try (PreparedStatement statement = world.connection().prepareStatement(MARKS)) {
            statement.setObject(1, today.minusWeeks(world.size().cast() ? WEEKS : WEEKS_OF_MANY));
            statement.setObject(2, today);
            statement.executeUpdate();
        }
    }
}

package ch.etappe.sample;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Who came to the lessons of the last weeks: most people nearly always, a few hardly ever, as numbers say that follow
 * from person and lesson. Today's lessons are still to be marked, and some of the last days were forgotten.
 */
final class SampleAttendance {

    private static final int WEEKS = 12;
    private static final int FORGETFUL_DAYS = 5;

    /** A person's own habit and the chance of the day, both from 0 to 99. */
    private static final String LESSONS = """
            select e.id, s.id, s.held_on, s.ends_at,
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
                     join dossier d on d.id = e.dossier_id
            where e.state = 'ATTENDING'
              and d.region_id in (select m.region_id from region_membership m where m.bfs_no < ?)
              and (s.held_on < ? or conv(left(md5(s.id), 4), 16, 10) mod 4 > 0)
              and (not e.needs_approval or exists (select 1 from covered_seat c
                  where c.enrolment_id = e.id and s.held_on between c.valid_from and c.valid_to))
            order by e.id, s.id
            """;

    private static final int HARDLY_COMES = 5;
    private static final int MISSING_THEN = 55;
    private static final int MISSING = 4;
    private static final int EXCUSED = 11;
    private static final int LATE = 18;
    private static final String[] REASONS = {"ILL", "APPOINTMENT", "CHILD"};

    private final SampleWorld world;

    SampleAttendance(SampleWorld world) {
        this.world = world;
    }

    void write() throws SQLException {
        LocalDate today = world.today();
        try (PreparedStatement lessons = world.connection().prepareStatement(LESSONS);
                BatchWriter rows = new BatchWriter(
                        world.connection(),
                        "attendance",
                        "enrolment_id, session_id, state, reason, marked_by, marked_at, received_at")) {
            lessons.setObject(1, today.minusWeeks(WEEKS));
            lessons.setObject(2, today);
            lessons.setInt(3, InventedRegions.FIRST_BFS);
            lessons.setObject(4, today.minusDays(FORGETFUL_DAYS));
            try (ResultSet lesson = lessons.executeQuery()) {
                while (lesson.next()) {
                    int chance = lesson.getInt(7);
                    String state = state(lesson.getInt(6), chance);
                    LocalDateTime marked =
                            SampleWorld.utc(lesson.getObject(3, LocalDate.class), lesson.getObject(4, LocalTime.class));
                    rows.row(
                            lesson.getObject(1),
                            lesson.getObject(2),
                            state,
                            reason(state, chance),
                            lesson.getObject(5),
                            marked,
                            marked);
                }
            }
            rows.flush();
        }
    }

    private static String state(int habit, int chance) {
        if (chance < (habit < HARDLY_COMES ? MISSING_THEN : MISSING)) {
            return "UNEXCUSED";
        }
        if (chance < EXCUSED) {
            return "EXCUSED";
        }
        return chance < LATE ? "LATE" : "PRESENT";
    }

    private static @Nullable String reason(String state, int chance) {
        return state.equals("EXCUSED") ? REASONS[chance % REASONS.length] : null;
    }
}

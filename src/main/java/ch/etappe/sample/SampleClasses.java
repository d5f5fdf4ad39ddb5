package ch.etappe.sample;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two classes for somebody who teaches: the largest of today, or of the next days, and another one at other hours. */
final class SampleClasses {

    private static final int WEEKS_BEFORE = 12;
    private static final int DAYS_AHEAD = 6;

    private static final String LARGEST = """
            select r.id
            from course_run r
                     join offer o on o.id = r.offer_id and o.provider_id = ? and o.state = 'PUBLISHED'
                     join class_session s on s.run_id = r.id and s.held_on between ? and ? and s.state = 'PLANNED'
                     left join course_run t on t.id = ?
            where t.id is null or r.starts_at >= t.ends_at or r.ends_at <= t.starts_at
            group by r.id
            order by min(s.held_on),
                     (select count(*) from enrolment e
                      where e.course_run_id = r.id and e.state in ('CONFIRMED', 'ATTENDING')) desc, r.id
            limit 1
            """;

    private final SampleWorld world;

    SampleClasses(SampleWorld world) {
        this.world = world;
    }

    void taughtBy(UUID teacher, UUID provider) throws SQLException {
        UUID first = largest(provider, null);
        if (first != null) {
            teach(teacher, first);
            UUID second = largest(provider, first);
            if (second != null) {
                teach(teacher, second);
            }
        }
    }

    private @Nullable UUID largest(UUID provider, @Nullable UUID beside) throws SQLException {
        try (PreparedStatement runs = world.connection().prepareStatement(LARGEST)) {
            runs.setObject(1, provider);
            runs.setObject(2, world.today());
            runs.setObject(3, world.today().plusDays(DAYS_AHEAD));
            runs.setObject(4, beside);
            try (ResultSet run = runs.executeQuery()) {
                return run.next() ? run.getObject(1, UUID.class) : null;
            }
        }
    }

    /** Since some weeks, so that the marks of these are the teacher's too. */
    private void teach(UUID teacher, UUID run) throws SQLException {
        LocalDate since = world.today().minusWeeks(WEEKS_BEFORE);
        try (PreparedStatement sessions = world.connection()
                        .prepareStatement("update class_session set teacher_id = ? where run_id = ? and held_on >= ?");
                PreparedStatement pattern =
                        world.connection().prepareStatement("update course_run set teacher_id = ? where id = ?")) {
            sessions.setObject(1, teacher);
            sessions.setObject(2, run);
            sessions.setObject(3, since);
            sessions.executeUpdate();
            pattern.setObject(1, teacher);
            pattern.setObject(2, run);
            pattern.executeUpdate();
        }
    }
}

package ch.etappe.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who tries the portal as a teacher finds classes. */
class SampleClassesTest {

    @TempDir
    Path folder;

    @Test
    void theTeacherHasTwoClassesOfTheseDaysWithPeopleAtDifferentHours() {
        SampleSchema demo = new SampleSchema(folder);
        try {
            demo.generate(SampleSize.demo());

            String runs = "from course_run r join user_account u on u.id = r.teacher_id and u.login = 'teacher'";
            assertThat(demo.count(runs)).isEqualTo(2);
            assertThat(demo.count(runs + " where exists (select 1 from enrolment e where e.course_run_id = r.id"
                            + " and e.state in ('CONFIRMED', 'ATTENDING'))"))
                    .isEqualTo(2);
            assertThat(demo.count(runs + " where exists (select 1 from class_session s where s.run_id = r.id"
                            + " and s.teacher_id = u.id and s.held_on between '2026-11-22' and '2026-11-28')"))
                    .isEqualTo(2);
            assertThat(demo.count("from course_run a join course_run b on b.teacher_id = a.teacher_id and b.id > a.id"
                            + " where a.starts_at < b.ends_at and b.starts_at < a.ends_at"))
                    .isZero();
        } finally {
            demo.stop();
        }
    }
}

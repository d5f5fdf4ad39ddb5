package ch.etappe.opendata;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import ch.etappe.offer.CourseWorld;
import ch.etappe.offer.CourseWorld.Course;
import ch.etappe.offer.OfferCategory;
import ch.etappe.offer.Timetable;
import ch.etappe.offer.Weekdays;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Published offers in the real database, each of a provider of its own. */
@Component
class OpenDataWorld {

    private final CourseWorld courses;
    private final ServiceRows days;
    private final JdbcClient database;

    OpenDataWorld(CourseWorld courses, ServiceRows days, JdbcClient database) {
        this.courses = courses;
        this.days = days;
        this.database = database;
    }

    UUID provider(String name) {
        UUID provider = courses.provider(name);
        database.sql("update provider set phone = '000 111 22 33' where id = ?")
                .param(provider)
                .update();
        return provider;
    }

    /** From today for nine months, so that the clocks change meanwhile; with everything that an offer can say. */
    Course course(UUID provider, String title) {
        Course course = courses.publish(courses.submitted(
                provider,
                OfferCategory.LANGUAGE_INTENSIVE,
                title,
                12,
                new Timetable(
                        days.today(),
                        days.today().plusMonths(9),
                        Weekdays.of(MONDAY, WEDNESDAY),
                        LocalTime.of(8, 30),
                        LocalTime.of(11, 0))));
        database.sql("""
                        update offer set entry_level = 'ALPHA', target_level = 'A1', childcare = true,
                                         needs_cost_approval = true, price_unit = 'LESSON', participant_share = 750,
                                         description = json_object('de-CH', 'Sie lernen Deutsch.', 'ti', 'ጀርመንኛ ትምሃሩ።'),
                                         audience = json_object('de-CH', 'Für alle, die neu hier sind.'),
                                         documents = json_object('de-CH', 'Ausweis'),
                                         min_age = 16, max_age = 65, target_groups = 'VA,S',
                                         teaching_languages = 'de-CH,ti', contact_name = 'A. Muster',
                                         contact_phone = '000 222 33 44', contact_mail = 'kurse@example.org'
                        where id = ?
                        """).param(course.offer().id()).update();
        database.sql("update course_run set room = '12' where id = ?")
                .param(course.run().id())
                .update();
        return course;
    }

    /** So many of the seats are held. */
    void hold(Course course, int held) {
        database.sql("insert into roster (course_run_id, capacity, held) values (:run, 12, :held)"
                        + " on duplicate key update held = :held")
                .param("run", course.run().id())
                .param("held", held)
                .update();
    }

    void set(Course course, String assignment) {
        database.sql("update offer set " + assignment + " where id = ?")
                .param(course.offer().id())
                .update();
    }

    void setRun(Course course, String assignment) {
        database.sql("update course_run set " + assignment + " where id = ?")
                .param(course.run().id())
                .update();
    }

    void close(UUID provider) {
        database.sql("update provider set active = false where id = ?")
                .param(provider)
                .update();
    }

    /** Where all of a provider's sites lie. */
    void move(UUID provider, String postcode, String town) {
        database.sql("update site set postcode = ?, town = ? where provider_id = ?")
                .params(postcode, town, provider)
                .update();
    }
}

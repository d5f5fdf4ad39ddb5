package ch.etappe.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.identity.SignedInAs;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseWorld.Course;
import ch.etappe.organisation.ProviderId;
import ch.etappe.provider.AccreditationChanged;
import ch.etappe.test.MeetingWorld;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("BR20: offers are suspended when the accreditation ends")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AccreditationWatchTest {

    @Autowired
    AccreditationWatch watch;

    @Autowired
    Offers offers;

    @Autowired
    Enrolments enrolments;

    @Autowired
    CourseWorld world;

    @Autowired
    JdbcClient database;

    private UUID provider;
    private Course course;
    private UUID region;

    @BeforeEach
    void aPublishedOffer() {
        provider = world.provider("Wortweide");
        course = world.published(provider, "Deutsch A1", 10);
        region = world.region();
        world.signInAsCaseworker(region);
    }

    @AfterEach
    void leave() {
        SignedInAs.nobody();
    }

    @Test
    void theLastDayIsAnOpenOne() {
        ends(0);
        watch.tick();

        assertThat(state(course)).isEqualTo("PUBLISHED");
        assertThat(offers.bookable(course.run()).id()).isEqualTo(course.run());
    }

    @Test
    void nobodyIsBookedAfterTheEndEvenBeforeTheJobRan() {
        ends(-1);
        DossierId selam = world.dossier(region, "Selam");

        refused(() -> enrolments.request(course.run(), selam));
    }

    @Test
    void theJobSuspendsWhatIsPublishedAndPeopleKeepTheirSeats() {
        DossierId selam = world.dossier(region, "Selam");
        enrolments.request(course.run(), selam);
        Course waiting = world.submitted(provider, "Deutsch A2", 10);
        Course foreign = world.published(world.provider("Andere"), "Deutsch A1", 10);
        ends(-1);

        watch.tick();

        assertThat(state(course)).isEqualTo("SUSPENDED");
        assertThat(state(waiting)).isEqualTo("SUBMITTED");
        assertThat(state(foreign)).isEqualTo("PUBLISHED");
        world.signInAsCaseworker(region);
        assertThat(enrolments.of(selam)).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> offers.bookable(course.run()));
    }

    @Test
    void theJobTwiceDoesNoMoreThanOnce() {
        ends(-1);
        watch.tick();
        long version = version();

        watch.tick();

        assertThat(version()).isEqualTo(version);
        assertThat(suspensions()).isEqualTo(1);
    }

    @Test
    void aRenewalBringsBackWhatTheEndHadSuspendedAndNothingElse() {
        Course byHand = world.published(provider, "Deutsch A2", 10);
        Course archived = world.published(provider, "Deutsch B1", 10);
        move(byHand, "SUSPENDED");
        ends(-1);
        watch.tick();
        move(archived, "ARCHIVED");

        ends(300);
        watch.on(new AccreditationChanged(new ProviderId(provider)));
        watch.tick();

        assertThat(state(course)).isEqualTo("PUBLISHED");
        assertThat(state(byHand)).isEqualTo("SUSPENDED");
        assertThat(state(archived)).isEqualTo("ARCHIVED");
        assertThat(database.sql("select count(*) from offer_suspension s join offer o on o.id = s.offer_id"
                                + " where o.provider_id = ? and s.ended_at is null")
                        .param(provider)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatSomebodyPublishesWithoutAccreditationIsSuspendedAgain() {
        ends(-1);
        watch.tick();
        move(course, "PUBLISHED");

        refused(() -> offers.bookable(course.run()));
        watch.tick();

        assertThat(state(course)).isEqualTo("SUSPENDED");
        assertThat(suspensions()).isEqualTo(2);
    }

    private void ends(int days) {
        database.sql("update accreditation set valid_to = ? where provider_id = ?")
                .params(MeetingWorld.today().plusDays(days), provider)
                .update();
    }

    private void move(Course of, String state) {
        database.sql("update offer set state = ? where id = ?")
                .params(state, of.offer().id())
                .update();
    }

    private String state(Course of) {
        return database.sql("select state from offer where id = ?")
                .param(of.offer().id())
                .query(String.class)
                .single();
    }

    private long version() {
        return database.sql("select version from offer where id = ?")
                .param(course.offer().id())
                .query(Long.class)
                .single();
    }

    private int suspensions() {
        return database.sql("select count(*) from offer_suspension where offer_id = ?")
                .param(course.offer().id())
                .query(Integer.class)
                .single();
    }

    private static void refused(Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .extracting(Refusal::key)
                .isEqualTo("offer.refusal.not-accredited");
    }
}

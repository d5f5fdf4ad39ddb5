package ch.etappe.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EndReason;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.enrolment.SeatAnswer;
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
    OfferPublishing publishing;

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

    @Test
    void nobodyPutsAnOfferOnlineWithoutAccreditation() {
        Course waiting = world.submitted(provider, "Deutsch A2", 10);
        ends(-1);
        watch.tick();

        world.signInAsProvider(provider);
        refused(() -> publishing.resume(course.offer()));
        world.signInAsCanton();
        refused(() -> offers.publish(waiting.offer(), 0));

        assertThat(state(course)).isEqualTo("SUSPENDED");
        assertThat(state(waiting)).isEqualTo("SUBMITTED");
        ends(0);
        offers.publish(waiting.offer(), 0);
        world.signInAsProvider(provider);
        publishing.resume(course.offer());
        assertThat(state(waiting)).isEqualTo("PUBLISHED");
        assertThat(state(course)).isEqualTo("PUBLISHED");
    }

    @Test
    void aSeatThatWasOfferedBeforeIsNotTakenAfterTheEnd() {
        DossierId reza = offered();
        EnrolmentId seat = enrolments.of(reza).getFirst().id();
        ends(-1);

        refused(() -> enrolments.answer(seat, SeatAnswer.TAKE));
        watch.tick();
        refused(() -> enrolments.answer(seat, SeatAnswer.TAKE));
        world.signInAsRefugee(reza);
        refused("enrolment.me.refusal.not-now", () -> enrolments.answer(seat, SeatAnswer.TAKE));
        world.signInAsCaseworker(region);
        assertThat(enrolments.of(reza)).extracting(EnrolmentSummary::state).containsExactly(EnrolmentState.OFFERED);

        ends(300);
        watch.tick();
        enrolments.answer(seat, SeatAnswer.TAKE);
        assertThat(enrolments.of(reza)).extracting(EnrolmentSummary::state).containsExactly(EnrolmentState.APPROVED);
    }

    @Test
    void aSeatOfASuspendedOfferIsNotTakenButMayBeLetGo() {
        DossierId reza = offered();
        EnrolmentId seat = enrolments.of(reza).getFirst().id();
        move(course, "SUSPENDED");

        refused("offer.refusal.run-closed", () -> enrolments.answer(seat, SeatAnswer.TAKE));
        enrolments.answer(seat, SeatAnswer.WAIT);

        assertThat(enrolments.of(reza)).extracting(EnrolmentSummary::state).containsExactly(EnrolmentState.WAITLISTED);
    }

    /** Somebody gave the only seat of the course back, and who waited is asked. */
    private DossierId offered() {
        course = world.published(provider, "Deutsch A1.2", 1);
        EnrolmentId selam =
                enrolments.request(course.run(), world.dossier(region, "Selam")).id();
        DossierId reza = world.dossier(region, "Reza");
        enrolments.request(course.run(), reza);
        enrolments.withdraw(selam, EndReason.values()[0], "");
        assertThat(enrolments.of(reza)).extracting(EnrolmentSummary::state).containsExactly(EnrolmentState.OFFERED);
        return reza;
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
        refused("offer.refusal.not-accredited", act);
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}

package ch.etappe.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.kernel.Chf;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.PriceUnit;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.offer.CourseWorld.Course;
import ch.etappe.organisation.RegionId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OfferEditingTest {

    @Autowired
    OfferEditing editing;

    @Autowired
    OfferPublishing publishing;

    @Autowired
    OfferRevisions revisions;

    @Autowired
    OfferComments comments;

    @Autowired
    Offers offers;

    @Autowired
    OfferCosts costs;

    @Autowired
    CourseWorld world;

    @Autowired
    JdbcClient database;

    private UUID school;

    @BeforeEach
    void aSchool() {
        school = world.provider("Sprachschule Aare");
        world.signInAsProvider(school);
    }

    @Test
    void keepsAllThatWasWritten() {
        RegionId region = new RegionId(world.region());
        OfferContent begun = CourseWorld.complete(OfferContent.begun(
                OfferCategory.PRE_APPRENTICESHIP, ProcessArea.EMPLOYABILITY, LocalizedText.german("Vorlehre <b>")));
        OfferForm form = OfferForm.of(new OfferContent(
                begun.texts(),
                begun.category(),
                begun.area(),
                new OfferFit(
                        null,
                        null,
                        LiteracyStream.SCHOOLED,
                        18,
                        35,
                        List.of(TargetGroup.S, TargetGroup.FL_B),
                        List.of(region)),
                true,
                List.of("de-CH", "fr"),
                new CostTerms(new Price(PriceUnit.MONTH, Chf.ZERO, Chf.ofFrancs(1500)), true, true),
                new OfferContact("Sekretariat", "032 000 00 00", "kurs@example.ch")));

        OfferId offer = editing.begin(form);

        assertThat(editing.open(offer).form()).isEqualTo(form);
        assertThat(editing.open(offer).state()).isEqualTo(OfferState.DRAFT);
        assertThat(offers.detail(offer).content().fit().regions()).containsExactly(region);
    }

    @Test
    void ofAnotherProviderDoesNotExist() {
        Course course = world.published(school, "Deutsch A1", 12);
        OfferDraft own = editing.open(course.offer());
        world.signInAsProvider(world.provider("Werkstatt Jura"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> editing.open(course.offer()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> editing.save(course.offer(), own.versions(), own.form()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> editing.copy(course.offer(), "Kopie"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> publishing.archive(course.offer()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> publishing.handIn(course.offer()));
    }

    @Test
    void saysWhatStandsThereWhenSomebodyElseSavedMeanwhile() {
        OfferId offer = draft();
        OfferDraft inBothTabs = editing.open(offer);
        editing.save(offer, inBothTabs.versions(), OfferForms.titled(inBothTabs.form(), "Deutsch am Morgen"));

        assertThatExceptionOfType(OfferChanged.class)
                .isThrownBy(() -> editing.save(
                        offer, inBothTabs.versions(), OfferForms.titled(inBothTabs.form(), "Deutsch am Abend")))
                .satisfies(
                        changed -> assertThat(changed.stored().form().title()).isEqualTo("Deutsch am Morgen"));
        assertThat(editing.open(offer).form().title()).isEqualTo("Deutsch am Morgen");
    }

    @Test
    void isHandedInOnceHoweverOftenSomebodyClicks() {
        OfferId offer = draft();

        publishing.handIn(offer);
        publishing.handIn(offer);

        assertThat(editing.open(offer).state()).isEqualTo(OfferState.SUBMITTED);
        assertThat(trace(offer)).containsExactly("offer-submitted");
    }

    @Test
    void isReadOnlyWhileTheCantonHasItUntilItIsTakenBack() {
        OfferId offer = draft();
        publishing.handIn(offer);
        OfferDraft waiting = editing.open(offer);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> editing.save(offer, waiting.versions(), OfferForms.titled(waiting.form(), "Anders")))
                .extracting(Refusal::key)
                .isEqualTo("offer.refusal.not-a-draft");

        publishing.takeBack(offer);

        assertThat(editing.open(offer).isWritable()).isTrue();
    }

    @Test
    void leavesTheOldTextOnlineUntilTheCantonReleasesTheNewOne() {
        Course course = world.published(school, "Deutsch A1", 12);
        retitle(course.offer(), "Deutsch A1 am Abend");
        assertThat(online(course)).isEqualTo("Deutsch A1");
        publishing.handIn(course.offer());
        assertThat(online(course)).isEqualTo("Deutsch A1");

        world.signInAsCanton();
        RevisionSheet change = revisions.waiting(course.offer()).orElseThrow();
        assertThat(change.changed()).containsExactly(OfferField.TITLE);
        assertThat(offers.submitted("Deutsch A1", 0, 1000))
                .extracting(OfferSummary::id)
                .contains(course.offer());
        revisions.release(course.offer(), change.version());

        assertThat(online(course)).isEqualTo("Deutsch A1 am Abend");
        assertThat(offers.detail(course.offer()).content().texts().title().byTag())
                .as("translations stay")
                .containsEntry("fr", "Deutsch A1 (fr)");
        assertThat(revisions.waiting(course.offer())).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> revisions.release(course.offer(), change.version()));
    }

    @Test
    void isNotReleasedOnceItWasChangedMeanwhile() {
        Course course = world.published(school, "Deutsch A1", 12);
        retitle(course.offer(), "Erster Versuch");
        publishing.handIn(course.offer());
        world.signInAsCanton();
        long seen = revisions.waiting(course.offer()).orElseThrow().version();
        world.signInAsProvider(school);
        publishing.takeBack(course.offer());
        retitle(course.offer(), "Zweiter Versuch");
        publishing.handIn(course.offer());
        world.signInAsCanton();

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> revisions.release(course.offer(), seen));
        assertThat(online(course)).isEqualTo("Deutsch A1");
    }

    @Test
    void comesBackWithAReasonAndIsHandedInAgain() {
        Course course = world.published(school, "Deutsch A1", 12);
        retitle(course.offer(), "Deutsch A1 am Abend");
        publishing.handIn(course.offer());
        world.signInAsCanton();
        revisions.sendBack(
                course.offer(), revisions.waiting(course.offer()).orElseThrow().version(), "Bitte kürzer.");
        world.signInAsProvider(school);

        OfferDraft back = editing.open(course.offer());
        assertThat(back.reason()).isEqualTo("Bitte kürzer.");
        assertThat(back.revision()).isEqualTo(RevisionState.RETURNED);
        assertThat(back.form().title()).isEqualTo("Deutsch A1 am Abend");
        assertThat(offers.countReturned()).isOne();
        publishing.handIn(course.offer());

        assertThat(editing.open(course.offer()).revision()).isEqualTo(RevisionState.SUBMITTED);
    }

    @Test
    void isGivenUpWhenNothingDiffersAnyMore() {
        Course course = world.published(school, "Deutsch A1", 12);
        retitle(course.offer(), "Deutsch A1 am Abend");
        retitle(course.offer(), "Deutsch A1");

        assertThat(editing.open(course.offer()).revision()).isNull();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> publishing.handIn(course.offer()))
                .extracting(Refusal::key)
                .isEqualTo("offer.refusal.nothing-changed");
    }

    @Test
    void changesWhomToAskAtOnce() {
        Course course = world.published(school, "Deutsch A1", 12);
        OfferDraft offer = editing.open(course.offer());

        editing.save(course.offer(), offer.versions(), OfferForms.reached(offer.form(), "032 999 99 99"));

        assertThat(editing.open(course.offer()).revision()).isNull();
        assertThat(offers.detail(course.offer()).content().contact().phone()).isEqualTo("032 999 99 99");
    }

    @Test
    void doesNotChangeThePriceBeforeItIsReleased() {
        Course course = world.costing(world.published(school, "Deutsch A1", 12), 1_050, false);
        OfferDraft offer = editing.open(course.offer());
        editing.save(course.offer(), offer.versions(), OfferForms.costing(offer.form(), PriceUnit.LESSON, "9"));

        assertThat(costs.of(course.run()).price().participantShare().rappen()).isEqualTo(700);
    }

    @Test
    void hasOneOpenChangeAtMost() {
        Course course = world.published(school, "Deutsch A1", 12);
        retitle(course.offer(), "Deutsch A1 am Abend");

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql("""
                    insert into offer_revision (id, offer_id, number, state, content, created_by, created_at)
                    select uuid(), offer_id, 2, 'DRAFT', content, created_by, created_at
                    from offer_revision where offer_id = ?
                    """).param(course.offer().id()).update())
                .withMessageContaining("offer_revision_one_open");
    }

    @Test
    void takesNoNewPeopleWhileItIsSuspendedOrOnceItIsArchived() {
        Course course = world.published(school, "Deutsch A1", 12);
        publishing.suspend(course.offer());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> offers.bookable(course.run()));

        publishing.resume(course.offer());
        assertThat(offers.bookable(course.run())).isNotNull();

        retitle(course.offer(), "Deutsch A1 am Abend");
        publishing.archive(course.offer());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> offers.bookable(course.run()));
        assertThat(editing.open(course.offer()).revision())
                .as("the change ends with it")
                .isNull();
    }

    @Test
    void isCopiedAsADraftWithItsTexts() {
        Course course = world.published(school, "Deutsch A1", 12);

        OfferDraft copy = editing.open(editing.copy(course.offer(), "Deutsch A1 (Kopie)"));

        assertThat(copy.state()).isEqualTo(OfferState.DRAFT);
        assertThat(copy.form().title()).isEqualTo("Deutsch A1 (Kopie)");
        assertThat(copy.form().outcome())
                .isEqualTo(editing.open(course.offer()).form().outcome());
        assertThat(copy.runs()).isZero();
    }

    @Test
    @DisplayName("BR20: asks to be confirmed after six months, until somebody says that it is right")
    void asksToBeConfirmedAfterSixMonths() {
        Course course = world.published(school, "Deutsch A1", 12);
        confirmed(course, "utc_timestamp() - interval 5 month");
        assertThat(editing.open(course.offer()).stale()).isFalse();
        confirmed(course, "utc_timestamp() - interval 7 month");
        assertThat(editing.open(course.offer()).stale()).isTrue();
        assertThat(offers.countMineToConfirm()).isOne();

        publishing.confirm(course.offer());

        assertThat(editing.open(course.offer()).stale()).isFalse();
        assertThat(offers.countMineToConfirm()).isZero();
    }

    @Test
    void showsWhatTheCantonWroteAtTheFieldUntilItIsDone() {
        OfferId offer = draft();
        publishing.handIn(offer);
        world.signInAsCanton();
        comments.write(offer, OfferField.DESCRIPTION, "Bitte <script>kürzer</script>");
        world.signInAsProvider(school);
        OfferComment comment = editing.open(offer).comments().getFirst();
        assertThat(comment.field()).isEqualTo(OfferField.DESCRIPTION);

        world.signInAsProvider(world.provider("Werkstatt Jura"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> comments.resolve(comment.id()));
        world.signInAsProvider(school);
        comments.resolve(comment.id());
        comments.resolve(comment.id());

        assertThat(editing.open(offer).comments()).isEmpty();
    }

    @Test
    void isCommentedOnOnlyWhileItWaitsForTheCanton() {
        Course course = world.published(school, "Deutsch A1", 12);
        world.signInAsCanton();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> comments.write(course.offer(), OfferField.TITLE, "Zu lang"))
                .extracting(Refusal::key)
                .isEqualTo("offer.refusal.not-submitted");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> comments.write(course.offer(), OfferField.TITLE, " "))
                .extracting(Refusal::key)
                .isEqualTo("offer.refusal.comment-missing");
    }

    private OfferId draft() {
        return editing.begin(OfferForm.of(CourseWorld.complete(OfferContent.begun(
                OfferCategory.LANGUAGE_EVENING, ProcessArea.LANGUAGE_EDU, LocalizedText.german("Deutsch A1")))));
    }

    private void retitle(OfferId offer, String title) {
        OfferDraft now = editing.open(offer);
        editing.save(offer, now.versions(), OfferForms.titled(now.form(), title));
    }

    private String online(Course course) {
        return database.sql("select json_value(title, '$.\"de-CH\"') from offer where id = ?")
                .param(course.offer().id())
                .query(String.class)
                .single();
    }

    private void confirmed(Course course, String when) {
        database.sql("update offer set confirmed_at = " + when + " where id = ?")
                .param(course.offer().id())
                .update();
    }

    private List<String> trace(OfferId offer) {
        return database.sql("select action from audit_event where object_id = ?")
                .param(offer.id())
                .query(String.class)
                .list();
    }
}

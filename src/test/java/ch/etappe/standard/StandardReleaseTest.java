package ch.etappe.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.Refusal;
import ch.etappe.person.TargetGroup;
import ch.etappe.standard.Deadline.From;
import ch.etappe.standard.Deadline.Unit;
import ch.etappe.standard.Difference.Kind;
import ch.etappe.test.MeetingWorld;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** From the canton's draft to a version in force: nobody alone, nobody the own work, nothing afterwards. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StandardReleaseTest {

    private static final LocalDate FAR = LocalDate.of(2190, 1, 1);

    @Autowired
    private StandardDrafts drafts;

    @Autowired
    private StandardReleases releases;

    @Autowired
    private StandardRoadmap roadmap;

    @Autowired
    private StandardVersions versions;

    @Autowired
    private MeetingWorld world;

    @Autowired
    private JdbcClient database;

    private UserId canton;
    private UserId first;
    private UserId second;

    @BeforeEach
    void people() {
        forget();
        canton = world.staff("C. Aarewald", Role.CANTON, new Scope.Canton());
        first = world.staff("A. Kirchrain", Role.ASSOCIATION, new Scope.Canton());
        second = world.staff("T. Moosbrugg", Role.ASSOCIATION, new Scope.Canton());
    }

    /** The suite shares one database, and there is one version in preparation at a time. */
    @AfterEach
    void forget() {
        database.sql("delete from process_standard_author where standard_id in"
                        + " (select id from process_standard where version_no > 1)")
                .update();
        database.sql("delete t from process_step_type t join process_stage g on g.id = t.stage_id"
                        + " join process_standard s on s.id = g.standard_id where s.version_no > 1")
                .update();
        database.sql("delete g from process_stage g join process_standard s on s.id = g.standard_id"
                        + " where s.version_no > 1")
                .update();
        database.sql("delete from process_standard where version_no > 1 order by version_no desc")
                .update();
        SignedInAs.nobody();
    }

    @Test
    void aDraftBeginsAsACopyAndThereIsOneAtATime() {
        asCanton();
        StandardId draft = drafts.begin();

        assertThat(drafts.begin()).isEqualTo(draft);
        assertThat(roadmap.changes(draft)).isEmpty();
        assertThat(roadmap.version(draft).steps())
                .hasSameSizeAs(roadmap.inForce().steps());
    }

    @Test
    void twoDifferentPeopleReleaseForTheSameDay() {
        StandardId draft = submitted();

        as(first);
        assertThat(releases.release(draft, seen(draft), FAR)).isFalse();
        refused("standard.refusal.same-person", () -> releases.release(draft, seen(draft), FAR));
        as(second);
        assertThat(releases.release(draft, seen(draft), FAR)).isTrue();

        assertThat(roadmap.summary(draft).state()).isEqualTo(StandardState.RELEASED);
        assertThat(roadmap.timeOf(roadmap.summary(draft))).isEqualTo(StandardSummary.Time.COMING);
        assertThat(versions.inForceOn(FAR).id()).isEqualTo(draft);
        assertThat(versions.inForceOn(FAR.minusDays(1)).number()).isEqualTo(1);
    }

    @Test
    void anotherDayBeginsTheReleaseAnew() {
        StandardId draft = submitted();
        as(first);
        releases.release(draft, seen(draft), FAR);
        as(second);
        assertThat(releases.release(draft, seen(draft), FAR.plusDays(1))).isFalse();
        as(first);
        assertThat(releases.release(draft, seen(draft), FAR.plusDays(1))).isTrue();
    }

    @Test
    void aVersionIsNeverInForceBeforeTodayOrBeforeTheLastOne() {
        StandardId draft = submitted();
        as(first);

        refused(
                "standard.refusal.from-past",
                () -> releases.release(draft, seen(draft), MeetingWorld.today().minusDays(1)));
        refused(
                "standard.refusal.from-before-other",
                () -> releases.release(draft, seen(draft), LocalDate.of(2026, 1, 1)));
    }

    @Test
    void whoWroteOnItDoesNotReleaseItWhateverRoleComesLater() {
        StandardId draft = submitted();
        as(canton);

        refused("standard.refusal.own-draft", () -> releases.release(draft, seen(draft), FAR));
    }

    @Test
    void theDatabaseKeepsToFourEyesOnItsOwn() {
        StandardId draft = submitted();
        String set = "update process_standard set state = 'RELEASED', valid_from = '2190-01-01',"
                + " first_released_by = ?, second_released_by = ? where id = ?";

        for (UserId[] pair : new UserId[][] {{first, null}, {first, first}, {canton, second}, {first, canton}}) {
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(() -> database.sql(set)
                            .params(id(pair[0]), id(pair[1]), draft.id())
                            .update());
        }
    }

    @Test
    void whatIsReleasedStaysAsItIs() {
        StandardId draft = submitted();
        as(first);
        releases.release(draft, seen(draft), FAR);
        as(second);
        releases.release(draft, seen(draft), FAR);
        asCanton();

        refused("standard.refusal.not-a-draft", () -> drafts.rename(draft, seen(draft), "Neu"));
        refused("standard.refusal.not-a-draft", () -> drafts.removeStage(draft, seen(draft), 1));
        refused("standard.refusal.not-a-draft", () -> drafts.discard(draft, seen(draft)));
        as(first);
        refused("standard.refusal.not-submitted", () -> releases.sendBack(draft, seen(draft), "Doch nicht"));
    }

    @Test
    void whatIsSentBackCarriesTheReasonAndCanBeChangedAgain() {
        StandardId draft = submitted();
        as(first);
        refused("standard.refusal.reason-missing", () -> releases.sendBack(draft, seen(draft), " "));
        releases.sendBack(draft, seen(draft), "Frist zu kurz");
        assertThatExceptionOfType(NotFound.class)
                .as("what the canton works on is its own")
                .isThrownBy(() -> roadmap.summary(draft));
        asCanton();

        assertThat(roadmap.summary(draft).returnReason()).isEqualTo("Frist zu kurz");
        drafts.rename(draft, seen(draft), "Zweiter Anlauf");
        drafts.submit(draft, seen(draft));
        assertThat(roadmap.summary(draft).returnReason()).isNull();
    }

    @Test
    void twoPeopleOfTheCantonDoNotOverwriteEachOther() {
        asCanton();
        StandardId draft = drafts.begin();
        long seen = seen(draft);
        drafts.rename(draft, seen, "Meine");

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> drafts.rename(draft, seen, "Deine"));
        assertThat(roadmap.summary(draft).name()).isEqualTo("Meine");
    }

    @Test
    void theComparisonSaysWhatIsNewGoneAndChanged() {
        asCanton();
        StandardId draft = drafts.begin();
        StepRule survey = roadmap.version(draft).step("LANGUAGE_SURVEY").orElseThrow();
        StepRule interview = roadmap.version(draft).step("INITIAL_INTERVIEW").orElseThrow();
        drafts.removeStep(draft, seen(draft), survey.id());
        drafts.changeStep(
                draft,
                seen(draft),
                interview.id(),
                form("Erstgespräch", new Deadline(10, Unit.WORKING_DAYS, From.ALLOCATION, null)));
        drafts.addStep(draft, seen(draft), 6, form("Quartiertreff", null));

        assertThat(roadmap.changes(draft))
                .extracting(Difference::kind, change -> change.title().german())
                .containsExactlyInAnyOrder(
                        tuple(Kind.CHANGED, "Erstgespräch"),
                        tuple(Kind.NEW, "Quartiertreff"),
                        tuple(Kind.GONE, "Sprachstand vor dem Kindergarten erheben"));
        assertThat(roadmap.changes(draft).stream()
                        .filter(change -> change.kind() == Kind.CHANGED)
                        .flatMap(change -> change.parts().stream()))
                .contains("standard.part.deadline");
    }

    @Test
    void stagesMoveComeAndGoBetweenFourAndSeven() {
        asCanton();
        StandardId draft = drafts.begin();
        drafts.addStage(draft, seen(draft), stage("Ausblick"));
        refused("standard.refusal.most-stages", () -> drafts.addStage(draft, seen(draft), stage("Noch eine")));
        drafts.moveStageUp(draft, seen(draft), 7);

        assertThat(titles(draft)).element(5).isEqualTo("Ausblick");
        drafts.removeStage(draft, seen(draft), 6);
        assertThat(titles(draft)).hasSize(6).doesNotContain("Ausblick").last().isEqualTo("Zusammenleben");
        refused("standard.refusal.stage-not-empty", () -> drafts.removeStage(draft, seen(draft), 1));
    }

    @Test
    void deadlinesNeverWaitForEachOtherAndTheTalkIsBinding() {
        asCanton();
        StandardId draft = drafts.begin();
        StepTypeId interview =
                roadmap.version(draft).step("INITIAL_INTERVIEW").orElseThrow().id();
        StepTypeId talk = roadmap.version(draft)
                .step("FIRST_INFORMATION_TALK")
                .orElseThrow()
                .id();

        refused(
                "standard.refusal.deadline-circle",
                () -> drafts.changeStep(
                        draft,
                        seen(draft),
                        interview,
                        form("Erstgespräch", new Deadline(3, Unit.DAYS, From.STEP, "PLAN_IN_FORCE"))));
        refused("standard.refusal.step-awaited", () -> drafts.removeStep(draft, seen(draft), interview));
        refused("standard.refusal.step-binding", () -> drafts.removeStep(draft, seen(draft), talk));
    }

    @Test
    void aDraftCanBeThrownAway() {
        asCanton();
        StandardId draft = drafts.begin();
        drafts.discard(draft, seen(draft));

        assertThat(roadmap.inPreparation()).isEmpty();
    }

    @Test
    void nobodyElseDraftsOrReleases() {
        StandardId draft = submitted();
        asCanton();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> releases.release(draft, 0, FAR));
        as(first);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> drafts.begin());
    }

    private StandardId submitted() {
        asCanton();
        StandardId draft = drafts.begin();
        drafts.submit(draft, seen(draft));
        return draft;
    }

    private List<String> titles(StandardId id) {
        return roadmap.version(id).stages().stream()
                .map(stage -> stage.title().german())
                .toList();
    }

    private static StageForm stage(String title) {
        LocalizedText words = LocalizedText.german(title);
        return new StageForm(ProcessArea.SOCIAL, words, words, words);
    }

    private static StepForm form(String title, @Nullable Deadline deadline) {
        return new StepForm(
                LocalizedText.german(title),
                ProcessArea.CASE_MGMT,
                Role.CASEWORKER,
                StepNeed.REQUIRED,
                EnumSet.allOf(TargetGroup.class),
                AgeRange.ANY,
                deadline,
                List.of());
    }

    private static @Nullable Object id(@Nullable UserId user) {
        return user == null ? null : user.id();
    }

    private long seen(StandardId id) {
        return database.sql("select version from process_standard where id = ?")
                .param(id.id())
                .query(Long.class)
                .single();
    }

    private void asCanton() {
        SignedInAs.account(canton, Role.CANTON, new Scope.Canton());
    }

    private void as(UserId user) {
        SignedInAs.account(user, Role.ASSOCIATION, new Scope.Canton());
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}

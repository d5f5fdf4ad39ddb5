package ch.etappe.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.BreakGlass;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.GlassForm;
import ch.etappe.dossier.GlassPurpose;
import ch.etappe.dossier.ProcessSteps;
import ch.etappe.dossier.StepState;
import ch.etappe.dossier.StepSummary;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.test.MeetingWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AssessmentsTest {

    private static final AssessmentForm EMPTY = new AssessmentForm(null, null, null, null, null, Set.of(), null);
    private static final LocalDate LAST_WEEK = MeetingWorld.today().minusDays(7);

    @Autowired
    private MeetingWorld people;

    @Autowired
    private Assessments assessments;

    @Autowired
    private BreakGlass glass;

    @Autowired
    private AssessmentDrafts drafts;

    @Autowired
    private ProcessSteps steps;

    @Autowired
    private JdbcClient database;

    private UUID region;
    private DossierId selam;
    private AssessmentId draft;

    @BeforeEach
    void aDraftIsBegun() {
        region = people.region("Olten");
        selam = people.dossier(region, "Selam");
        people.signInAsCaseworker(region);
        draft = drafts.begin(selam, AssessmentType.SHORT);
    }

    @Test
    void beginningTwiceIsTheSameDraftAlsoForAColleague() {
        people.signInAsCaseworker(region);

        assertThat(drafts.begin(selam, AssessmentType.SHORT)).isEqualTo(draft);
    }

    @Test
    @DisplayName("BR09: required by age, whatever the dossier holds")
    void br09IsAskedOfTheDossier() {
        assertThat(assessments.requirement(selam)).isEqualTo(Requirement.REQUIRED);
        database.sql("update person set birth_date = '1950-01-01' where id = ?")
                .param(people.personOf(selam))
                .update();
        assertThat(assessments.requirement(selam)).isEqualTo(Requirement.OPTIONAL);
    }

    @Test
    void twoPeopleOnOneDraftKeepEachOthersWords() {
        AssessmentForm opened = assessments.open(draft).form();
        drafts.save(draft, opened, form(null, "ti", null));
        AssessmentForm merged = drafts.save(draft, opened, form(LAST_WEEK, null, Potential.LABOUR));

        assertThat(merged).isEqualTo(form(LAST_WEEK, "ti", Potential.LABOUR));
        assertThat(assessments.open(draft).form()).isEqualTo(merged);
    }

    @Test
    void whoChangesTheSameFieldDifferentlySeesWhatStandsThereAndNothingIsOverwritten() {
        DimensionForm first = new DimensionForm(Rating.GOOD, "Liest Briefe der Schule.", false);
        drafts.save(draft, Dimension.LITERACY, DimensionForm.EMPTY, first);

        assertThatExceptionOfType(FieldsChanged.class)
                .isThrownBy(() -> drafts.save(
                        draft,
                        Dimension.LITERACY,
                        DimensionForm.EMPTY,
                        new DimensionForm(Rating.GOOD, "Liest noch langsam.", true)))
                .satisfies(meanwhile ->
                        assertThat(meanwhile.stored(DimensionForm.class)).isEqualTo(first));
        assertThat(assessments.open(draft).dimensions().get(Dimension.LITERACY)).isEqualTo(first);
    }

    @Test
    void differentDimensionsNeverCollide() {
        drafts.save(draft, Dimension.LITERACY, DimensionForm.EMPTY, rated(Rating.GOOD));
        drafts.save(draft, Dimension.LANGUAGE, DimensionForm.EMPTY, rated(Rating.SOME_SUPPORT));

        assertThat(assessments.open(draft).dimensions().values())
                .filteredOn(form -> form.level() != null)
                .hasSize(2);
    }

    @Test
    void whatTheTypeDoesNotLookAtCannotBeRated() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> drafts.save(draft, Dimension.MOBILITY, DimensionForm.EMPTY, rated(Rating.GOOD)));
    }

    @Test
    void whatIsMissingIsSaidFieldByFieldAndNothingIsCompleted() {
        assertThat(drafts.problems(draft))
                .extracting(Problem::field)
                .contains("conductedOn", "language", "potential", "recommended", "rating");
        drafts.save(draft, EMPTY, form(MeetingWorld.today().plusDays(1), "ti", Potential.LABOUR));
        drafts.save(draft, Dimension.LANGUAGE, DimensionForm.EMPTY, new DimensionForm(Rating.GOOD, null, false));

        assertThat(drafts.problems(draft))
                .extracting(Problem::key)
                .contains("assessment.refusal.future", "assessment.refusal.evidence");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> drafts.complete(draft));
        assertThat(step().state()).isEqualTo(StepState.OPEN);
    }

    @Test
    void completingFinishesTheStepOnceAndASecondClickChangesNothing() {
        fill(draft, LAST_WEEK);
        drafts.complete(draft);
        drafts.complete(draft);

        assertThat(step().doneOn()).isEqualTo(LAST_WEEK);
        assertThat(assessments.of(selam))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(AssessmentState.COMPLETED));
        assertThat(trail("assessment-completed")).isEqualTo("1");
        assertThat(trail("step-done")).isEqualTo("1");
    }

    @Test
    void aStepThatSomebodyTickedByHandStaysAsItIs() {
        steps.complete(selam, AssessmentDrafts.STEP, MeetingWorld.today().minusDays(2));
        fill(draft, LAST_WEEK);
        drafts.complete(draft);

        assertThat(step().doneOn()).isEqualTo(MeetingWorld.today().minusDays(2));
    }

    @Test
    void whatIsCompletedIsNeverEdited() {
        fill(draft, LAST_WEEK);
        drafts.complete(draft);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> drafts.save(draft, full(LAST_WEEK), form(LAST_WEEK, "en", Potential.SOCIAL)))
                .extracting(Refusal::key)
                .isEqualTo("assessment.refusal.not-a-draft");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> drafts.discard(draft));
    }

    @Test
    void aCorrectionIsANewVersionAndTheOldOneStaysReadable() {
        fill(draft, LAST_WEEK);
        drafts.complete(draft);
        AssessmentId corrected = drafts.correct(draft, "Falsche Sprache");
        assertThat(assessments.open(draft).summary().state()).isEqualTo(AssessmentState.COMPLETED);
        assertThat(drafts.correct(draft, "noch einmal")).isEqualTo(corrected);

        AssessmentForm before = assessments.open(corrected).form();
        drafts.save(corrected, before, form(LAST_WEEK.plusDays(1), "ar", Potential.TRAINING));
        drafts.complete(corrected);

        assertThat(assessments.open(draft)).satisfies(old -> {
            assertThat(old.summary().state()).isEqualTo(AssessmentState.SUPERSEDED);
            assertThat(old.form()).isEqualTo(before);
        });
        assertThat(assessments.open(corrected)).satisfies(now -> {
            assertThat(now.summary().versionNo()).isEqualTo(2);
            assertThat(now.summary().reason()).isEqualTo("Falsche Sprache");
            assertThat(now.earlier()).isNull();
        });
        assertThat(step().doneOn()).as("once and for good").isEqualTo(LAST_WEEK);
    }

    @Test
    void aCorrectionNeedsAReason() {
        fill(draft, LAST_WEEK);
        drafts.complete(draft);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> drafts.correct(draft, " "))
                .extracting(Refusal::key)
                .isEqualTo("assessment.refusal.reason");
    }

    @Test
    void aSecondLookIsAReAssessmentComparedWithTheOneBefore() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> drafts.begin(selam, AssessmentType.RE));
        fill(draft, LAST_WEEK);
        drafts.complete(draft);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> drafts.begin(selam, AssessmentType.SHORT))
                .extracting(Refusal::key)
                .isEqualTo("assessment.refusal.short-exists");

        AssessmentId again = drafts.begin(selam, AssessmentType.RE);
        AssessmentDetail.Earlier earlier = assessments.open(again).earlier();
        assertThat(earlier).isNotNull();
        assertThat(earlier.summary().id()).isEqualTo(draft);
    }

    @Test
    void aDraftThatIsThrownAwayIsGoneAndTheTrailKnows() {
        drafts.discard(draft);

        assertThat(assessments.of(selam)).isEmpty();
        assertThat(trail("assessment-discarded")).isEqualTo("1");
    }

    @Test
    void thePersonReadsWhatIsSharedAndNothingElse() {
        fill(draft, LAST_WEEK);
        share(draft, Dimension.LANGUAGE);
        people.signInAsRefugee(selam);
        assertThat(assessments.mine()).as("a draft is nobody's to read").isEmpty();

        people.signInAsCaseworker(region);
        drafts.complete(draft);
        people.signInAsRefugee(selam);
        assertThat(assessments.mine()).hasValueSatisfying(shared -> {
            assertThat(shared.dimensions()).containsOnlyKeys(Dimension.LANGUAGE);
            assertThat(shared.recommended()).containsExactly(Recommendation.GERMAN_COURSE);
        });
    }

    @Test
    void aRegionLeadReadsWithATraceAndHealthBehindBrokenGlassOnly() {
        fill(draft, LAST_WEEK);
        drafts.complete(draft);
        leadTheRegion(region);

        AssessmentDetail read = assessments.open(draft);
        assertThat(read.withheld()).isTrue();
        assertThat(read.dimensions())
                .doesNotContainKey(Dimension.HEALTH_CAPACITY)
                .hasSize(7);
        assertThat(trail("read")).isEqualTo("1");
        assertThat(people.ask(
                        "select purpose from audit_event where object_type = 'assessment' and action = 'read'"
                                + " and dossier_id = ?",
                        selam.id()))
                .isEqualTo("OVERSIGHT");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> assessments.health(draft, "Kostengutsprache"))
                .extracting(Refusal::key)
                .isEqualTo("dossier.refusal.glass");
        glass.open(selam, new GlassForm(GlassPurpose.REVIEW, "Kostengutsprache Rückentraining"));
        assertThat(assessments.health(draft, null).rating()).isEqualTo(Rating.GOOD);
        assertThat(people.ask(
                        "select reason from audit_event where dossier_id = ? and object_type = 'assessment-health'",
                        selam.id()))
                .isEqualTo("Kostengutsprache Rückentraining");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> drafts.complete(draft));
    }

    @Test
    void anotherRegionFindsNothing() {
        UUID other = people.region("Dorneck");
        people.signInAsCaseworker(other);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> assessments.open(draft));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> drafts.save(draft, EMPTY, EMPTY));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> drafts.begin(selam, AssessmentType.SHORT));
        leadTheRegion(other);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> assessments.open(draft));
    }

    private void leadTheRegion(UUID of) {
        SignedInAs.account(
                people.staff("U. Lindenhof", Role.REGION_LEAD, new Scope.Region(of)),
                Role.REGION_LEAD,
                new Scope.Region(of));
    }

    private void fill(AssessmentId id, LocalDate day) {
        drafts.save(id, EMPTY, full(day));
        for (Dimension dimension : AssessmentType.SHORT.dimensions()) {
            drafts.save(id, dimension, DimensionForm.EMPTY, rated(Rating.GOOD));
        }
    }

    private void share(AssessmentId id, Dimension dimension) {
        DimensionForm form = rated(Rating.GOOD);
        drafts.save(id, dimension, form, new DimensionForm(form.rating(), form.evidence(), true));
    }

    private static AssessmentForm full(LocalDate day) {
        return form(day, "ti", Potential.LABOUR);
    }

    private static AssessmentForm form(
            @Nullable LocalDate day, @Nullable String language, @Nullable Potential potential) {
        Set<Recommendation> recommended =
                potential == null ? Set.of() : Set.copyOf(List.of(Recommendation.GERMAN_COURSE));
        return new AssessmentForm(day, language, null, null, potential, recommended, null);
    }

    private static DimensionForm rated(Rating rating) {
        return new DimensionForm(rating, "Im Gespräch gezeigt.", false);
    }

    private StepSummary step() {
        return steps.of(selam).stream()
                .filter(step -> step.code().equals(AssessmentDrafts.STEP))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable String trail(String action) {
        return people.ask("select count(*) from audit_event where dossier_id = ? and action = ?", selam.id(), action);
    }
}

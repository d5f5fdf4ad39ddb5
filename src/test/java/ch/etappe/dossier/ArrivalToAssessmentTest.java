package ch.etappe.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.assessment.AssessmentDrafts;
import ch.etappe.assessment.AssessmentForm;
import ch.etappe.assessment.AssessmentId;
import ch.etappe.assessment.AssessmentType;
import ch.etappe.assessment.DimensionForm;
import ch.etappe.assessment.Potential;
import ch.etappe.assessment.Rating;
import ch.etappe.assessment.Recommendation;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.PartialDate;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.person.Literacy;
import ch.etappe.person.Permit;
import ch.etappe.person.PersonBasics;
import ch.etappe.person.PersonContact;
import ch.etappe.person.PersonForm;
import ch.etappe.person.PersonLanguages;
import ch.etappe.person.PersonNames;
import ch.etappe.person.PersonNumbers;
import ch.etappe.person.ReadingAbility;
import ch.etappe.person.ResidenceStatus;
import ch.etappe.person.Sex;
import ch.etappe.person.SpokenLanguage;
import ch.etappe.talk.TalkForm;
import ch.etappe.talk.TalkQuery;
import ch.etappe.talk.Talks;
import ch.etappe.test.MeetingWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The same process from arrival to assessment, with the steps and target days of the group. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ArrivalToAssessmentTest {

    private static final Locale GERMAN = Locale.forLanguageTag("de-CH");

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private ProcessSteps steps;

    @Autowired
    private Responsibilities responsibilities;

    @Autowired
    private CaseLeads leads;

    @Autowired
    private Talks talks;

    @Autowired
    private AssessmentDrafts assessments;

    @Autowired
    private Paths paths;

    @Autowired
    private MeetingWorld world;

    private final LocalDate today = MeetingWorld.today();
    private final LocalDate arrived = today.minusDays(20);
    private final LocalDate met = today.minusDays(10);
    private UUID region;
    private BfsNumber olten;
    private UserId caseworker;

    @BeforeEach
    void aRegionWithIntakeAndCaseworker() {
        region = world.region("Olten");
        olten = world.municipalityOf(region, "Olten");
        world.staff("U. Lindenhof", Role.REGION_LEAD, new Scope.Region(region));
        caseworker = world.signInAsCaseworker(region);
    }

    @Test
    void aSwissClientOfSocialAssistanceNeedsNoWelcomeAndNoGermanCourse() {
        LocalDate birth = LocalDate.of(1990, 5, 3);
        DossierId dossier = register("Kuster", birth, birth, "CH", null, TargetGroup.CH_SH, "de-CH");

        assertThat(codes(dossier))
                .containsExactly(
                        "ASSIGN_CASEWORKER", "INITIAL_INTERVIEW", "SHORT_ASSESSMENT", "PLAN_IN_FORCE", "PLAN_REVIEW");
        assertThat(talksAhead()).isZero();
        assertThat(due(dossier, "INITIAL_INTERVIEW")).isEqualTo(arrived.plusDays(14));
        assertThat(due(dossier, "SHORT_ASSESSMENT"))
                .as("counts from the interview")
                .isNull();

        lead(dossier);
        steps.complete(dossier, "INITIAL_INTERVIEW", met);
        assertThat(due(dossier, "SHORT_ASSESSMENT")).isEqualTo(met.plusDays(60));
        assess(dossier, "de-CH");

        assertThat(titles(dossier))
                .as("without the stages whose steps are for others")
                .containsExactly("Abklärung", "Integrationsplan", "Ausbildung und Arbeit", "Zusammenleben");
        assertThat(stages(dossier)).startsWith(Path.State.DONE, Path.State.HERE, Path.State.NEXT);
        assertThat(here(dossier)).isEqualTo("Integrationsplan");
    }

    @Test
    void aPersonUnderTheForeignNationalsActIsWelcomedByTheMunicipalityFirst() {
        DossierId dossier = register(
                "Ferreira", LocalDate.of(1968, 2, 29), today.minusYears(2), "PT", Permit.B, TargetGroup.AIG, "pt");

        assertThat(codes(dossier))
                .containsExactly(
                        "FIRST_INFORMATION_TALK",
                        "ASSIGN_CASEWORKER",
                        "INITIAL_INTERVIEW",
                        "SHORT_ASSESSMENT",
                        "PLAN_IN_FORCE",
                        "FIRST_LANGUAGE_ENROLMENT",
                        "FIRST_MEASURE",
                        "PLAN_REVIEW");
        assertThat(due(dossier, "FIRST_INFORMATION_TALK")).isEqualTo(arrived.plusDays(30));
        assertThat(due(dossier, "FIRST_LANGUAGE_ENROLMENT")).isEqualTo(arrived.plusDays(60));
        assertThat(step(dossier, "SHORT_ASSESSMENT").required())
                .as("above 50 the assessment is voluntary")
                .isFalse();
        assertThat(here(dossier)).isEqualTo("Erstinformation");

        assertThat(talksAhead()).isOne();
        world.signInAsOfficial(olten, "M. Keller");
        talks.record(dossier, new TalkForm(met, "pt", true));
        assertThat(talksAhead()).isZero();

        SignedInAs.account(caseworker, Role.CASEWORKER, new Scope.Region(region));
        lead(dossier);
        steps.complete(dossier, "INITIAL_INTERVIEW", met);
        assess(dossier, "pt");

        assertThat(stages(dossier)).startsWith(Path.State.DONE, Path.State.DONE, Path.State.HERE);
        assertThat(here(dossier)).isEqualTo("Integrationsplan");
    }

    private DossierId register(
            String name,
            LocalDate birth,
            LocalDate entry,
            String nationality,
            @Nullable Permit permit,
            TargetGroup group,
            String language) {
        return arrivals.register(
                new PersonForm(
                        new PersonNames(name, "Maria", null, null, null, null),
                        new PersonBasics(new PartialDate(birth, PartialDate.Precision.DAY), Sex.F, nationality, entry),
                        new ResidenceStatus(permit, group, null),
                        null,
                        olten,
                        arrived,
                        new PersonLanguages(
                                List.of(new SpokenLanguage(language, ReadingAbility.WELL)), Literacy.LATIN, null, null),
                        new PersonContact(null, null, null, null, null, null),
                        PersonNumbers.NONE),
                arrived,
                ArrivalKind.RELOCATION);
    }

    /** From the intake to the caseworker, who takes it up. */
    private void lead(DossierId dossier) {
        SignedInAs.account(lead(), Role.REGION_LEAD, new Scope.Region(region));
        responsibilities.assign(dossier, leads.of(dossier).version(), caseworker);
        SignedInAs.account(caseworker, Role.CASEWORKER, new Scope.Region(region));
        assertThat(step(dossier, "ASSIGN_CASEWORKER").doneOn()).isEqualTo(today);
        assertThat(world.ask("select responsible_id from dossier where id = ?", dossier.id()))
                .isEqualTo(caseworker.id().toString());
    }

    private UserId lead() {
        return new UserId(UUID.fromString(
                String.valueOf(world.ask("select user_id from region_intake where region_id = ?", region))));
    }

    private void assess(DossierId dossier, String language) {
        AssessmentId draft = assessments.begin(dossier, AssessmentType.SHORT);
        assessments.save(
                draft,
                new AssessmentForm(null, null, null, null, null, Set.of(), null),
                new AssessmentForm(
                        met, language, null, null, Potential.LABOUR, Set.of(Recommendation.values()[0]), null));
        AssessmentType.SHORT
                .dimensions()
                .forEach(dimension -> assessments.save(
                        draft,
                        dimension,
                        DimensionForm.EMPTY,
                        new DimensionForm(Rating.GOOD, "Hat es im Gespräch gezeigt.", false)));
        assessments.complete(draft);
        assertThat(step(dossier, "SHORT_ASSESSMENT").doneOn()).isEqualTo(met);
        assertThat(leads.of(dossier).state()).isEqualTo(DossierState.ACTIVE);
    }

    private int talksAhead() {
        SignedInAs.account(
                world.staff("M. Keller", Role.MUNICIPALITY, new Scope.Municipality(olten)),
                Role.MUNICIPALITY,
                new Scope.Municipality(olten));
        int ahead = talks.count(new TalkQuery("", TalkQuery.Show.OPEN));
        SignedInAs.account(caseworker, Role.CASEWORKER, new Scope.Region(region));
        return ahead;
    }

    private List<String> codes(DossierId dossier) {
        return steps.of(dossier).stream().map(StepSummary::code).toList();
    }

    private StepSummary step(DossierId dossier, String code) {
        return steps.of(dossier).stream()
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable LocalDate due(DossierId dossier, String code) {
        return step(dossier, code).dueOn();
    }

    private List<Path.State> stages(DossierId dossier) {
        return paths.of(dossier, GERMAN, false).stages().stream()
                .map(Path.Stage::state)
                .toList();
    }

    private List<String> titles(DossierId dossier) {
        return paths.of(dossier, GERMAN, false).stages().stream()
                .map(stage -> stage.title().text())
                .toList();
    }

    private String here(DossierId dossier) {
        return paths.of(dossier, GERMAN, false).stages().stream()
                .filter(stage -> stage.state() == Path.State.HERE)
                .map(stage -> stage.title().text())
                .findFirst()
                .orElseThrow();
    }
}

package ch.etappe.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DossierQuery.Sort;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.test.MeetingWorld;
import ch.etappe.test.StatementCounter;
import java.time.Clock;
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
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DossiersTest {

    private static final int SEVERAL_HUNDRED = 300;
    private static final Locale GERMAN = Locale.forLanguageTag("de-CH");

    @Autowired
    private MeetingWorld world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private ProcessSteps steps;

    @Autowired
    private Paths paths;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private Clock clock;

    private UUID region;
    private DossierId selam;

    @BeforeEach
    void aRegionWithOneCase() {
        region = world.region("Olten");
        selam = world.dossier(region, "Selam");
        world.signInAsCaseworker(region);
    }

    @Test
    void aNameIsFoundInAnyOrderAndCase() {
        assertThat(names("SELAM tesfay")).containsExactly("Tesfay, Selam");
        assertThat(names("tesf")).containsExactly("Tesfay, Selam");
        assertThat(names("nobody")).isEmpty();
    }

    @Test
    void anotherRegionsCasesAreNeverInTheList() {
        world.dossier(world.region("Dorneck"), "Reza");

        assertThat(names("")).containsExactly("Tesfay, Selam");
        assertThat(dossiers.count(everything())).isEqualTo(1);
    }

    @Test
    void severalHundredCasesAreOneStatementAPage() {
        int forOne = statements.during(() -> page(0, 50));
        for (int i = 0; i < SEVERAL_HUNDRED; i++) {
            world.dossier(region, "Person %03d".formatted(i));
        }

        assertThat(statements.during(() -> page(0, 50))).isEqualTo(forOne).isEqualTo(1);
        assertThat(dossiers.count(everything())).isEqualTo(SEVERAL_HUNDRED + 1);
        assertThat(page(250, 50)).hasSize(50).doesNotContainAnyElementsOf(page(200, 50));
    }

    @Test
    void theListIsNarrowedByTargetGroupAndByOverdueSteps() {
        DossierId late = world.dossier(
                region,
                world.municipality("Olten"),
                "Winta",
                MeetingWorld.today().minusDays(45));
        world.change("update person set target_group = 'S' where id = ?", world.personOf(selam));

        assertThat(found(null, "overdue")).containsExactly(late);
        assertThat(found(TargetGroup.S)).containsExactly(selam);
        assertThat(found(TargetGroup.S, "overdue")).isEmpty();
        assertThat(found(TargetGroup.VA, "overdue", "no-such-mark")).containsExactly(late);
        assertThat(dossiers.count(narrowed(null, "overdue"))).isEqualTo(1);
        assertThat(dossiers.export(narrowed(null, "overdue"), Sort.NAME, false))
                .extracting(DossierOverview::id)
                .containsExactly(late);
    }

    @Test
    void openingACaseLeavesATraceThatItsPersonMaySee() {
        dossiers.open(selam);

        assertThat(audit.openings(selam.id(), 5))
                .singleElement()
                .satisfies(opening -> assertThat(opening.role()).isEqualTo(Role.CASEWORKER));
    }

    @Test
    void aForeignAndAnUnknownCaseGetTheSameAnswer() {
        DossierId foreign = world.dossier(world.region("Dorneck"), "Reza");

        for (DossierId each : List.of(foreign, DossierId.next())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> dossiers.open(each));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> steps.of(each));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> paths.of(each, GERMAN, false));
        }
        assertThat(audit.openings(foreign.id(), 5)).isEmpty();
    }

    @Test
    void theCantonReachesNoCase() {
        SignedInAs.account(
                world.staff("C. Aarewald", Role.CANTON, new Scope.Canton()), Role.CANTON, new Scope.Canton());

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> dossiers.open(selam));
    }

    @Test
    void aStepIsFinishedOnceAndNeverInTheFuture() {
        LocalDate today = Dates.dayOf(clock.instant());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> steps.complete(selam, "INITIAL_INTERVIEW", today.plusDays(1)))
                .extracting(Refusal::key)
                .isEqualTo("dossier.refusal.step-in-future");
        steps.complete(selam, "INITIAL_INTERVIEW", today);
        steps.complete(selam, "INITIAL_INTERVIEW", today);
        assertThat(world.ask(
                        "select count(*) from audit_event where dossier_id = ? and action = 'step-done'", selam.id()))
                .as("a second click changes nothing")
                .isEqualTo("1");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> steps.complete(selam, "INITIAL_INTERVIEW", today.minusDays(1)))
                .extracting(Refusal::key)
                .isEqualTo("dossier.refusal.step-finished");
    }

    @Test
    void aMunicipalityFinishesNothingButTheTalk() {
        SignedInAs.account(
                world.staff("Gemeinde", Role.MUNICIPALITY, new Scope.Municipality(world.municipality("Olten"))),
                Role.MUNICIPALITY,
                new Scope.Municipality(world.municipality("Olten")));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> steps.complete(selam, "SHORT_ASSESSMENT", Dates.dayOf(clock.instant())));
    }

    @Test
    void thePathMovesOnWhenAStageIsDone() {
        assertThat(here()).isEqualTo(1);

        steps.complete(selam, ProcessSteps.FIRST_INFORMATION_TALK, Dates.dayOf(clock.instant()));

        assertThat(here()).isEqualTo(2);
        assertThat(paths.of(selam, GERMAN, false).stages().getFirst().state()).isEqualTo(Path.State.DONE);
    }

    @Test
    void thePathHasTheSameStagesInPlainWords() {
        Path office = paths.of(selam, GERMAN, false);
        Path plain = paths.of(selam, Locale.forLanguageTag("ti"), true);

        assertThat(plain.stages()).hasSameSizeAs(office.stages());
        assertThat(plain.stages().getFirst().title().tag()).isEqualTo("ti");
        assertThat(office.stages().getFirst().title().text()).isEqualTo("Erstinformation");
    }

    private int here() {
        return paths.of(selam, GERMAN, false).stages().stream()
                .filter(stage -> stage.state() == Path.State.HERE)
                .findFirst()
                .orElseThrow()
                .position();
    }

    private List<DossierOverview> page(int offset, int limit) {
        return dossiers.page(everything(), Sort.NAME, false, offset, limit);
    }

    private List<DossierId> found(@Nullable TargetGroup group, String... marks) {
        return dossiers.page(narrowed(group, marks), Sort.NAME, false, 0, 50).stream()
                .map(DossierOverview::id)
                .toList();
    }

    private static DossierQuery narrowed(@Nullable TargetGroup group, String... marks) {
        return new DossierQuery("", null, group, Set.of(marks), false);
    }

    private List<String> names(String typed) {
        return dossiers.page(new DossierQuery(typed, null, null, Set.of(), false), Sort.NAME, false, 0, 50).stream()
                .map(DossierOverview::name)
                .toList();
    }

    private static DossierQuery everything() {
        return DossierQuery.OPEN;
    }
}

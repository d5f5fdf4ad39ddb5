package ch.etappe.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import ch.etappe.audit.DossierTouched;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierOverview;
import ch.etappe.dossier.DossierQuery;
import ch.etappe.dossier.Dossiers;
import ch.etappe.dossier.ProcessSteps;
import ch.etappe.dossier.StepSummary;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.NotFound;
import ch.etappe.test.MeetingWorld;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayName("BR17: the stall rule on real cases")
class StallWatchTest {

    private static final LocalDate TODAY = MeetingWorld.today();

    @Autowired
    StallWatch watch;

    @Autowired
    StallRuns runs;

    @Autowired
    Stalls stalls;

    @Autowired
    ProcessSteps steps;

    @Autowired
    Dossiers dossiers;

    @Autowired
    MeetingWorld world;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    private UUID region;
    private UserId caseworker;

    @BeforeEach
    void inARegion() {
        region = world.region("Olten");
        caseworker = world.signInAsCaseworker(region);
    }

    @AfterEach
    void leave() {
        SignedInAs.nobody();
    }

    @Test
    void aFreshCaseIsNotStuck() {
        DossierId fresh = world.dossier(region, "Selam");

        watch.lookAtAll();

        assertThat(stalls.of(fresh)).isEmpty();
    }

    @Test
    void anOverdueStepIsNamedAndLiftsByItselfWhenItIsDone() {
        DossierId stuck = arrived(70);
        watch.lookAtAll();
        assertThat(stalls.of(stuck)).hasValueSatisfying(row -> {
            assertThat(row.cause()).isEqualTo(StallCause.STEP_OVERDUE);
            assertThat(row.since()).isEqualTo(TODAY.minusDays(40));
            assertThat(row.what()).isNotNull();
        });

        steps.of(stuck).stream().map(StepSummary::code).forEach(code -> steps.complete(stuck, code, TODAY));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(world.ask("select cause from stall where dossier_id = ?", stuck.id()))
                        .isNull());
    }

    @Test
    void manyActsAtOnceDuringTheDailyRunAreAllLookedAt() {
        DossierId stuck = arrived(70);

        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            for (int act = 0; act < 24; act++) {
                people.execute(() -> transaction.executeWithoutResult(
                        status -> events.publishEvent(new DossierTouched(stuck.id()))));
                people.execute(watch::lookAtAll);
            }
        }

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(world.ask(
                                "select count(*) from event_publication where completion_date is null"
                                        + " and listener_id like '%StallWatch%' and serialized_event like concat('%', ?, '%')",
                                stuck.id().toString()))
                        .isEqualTo("0"));
        assertThat(stalls.of(stuck))
                .hasValueSatisfying(row -> assertThat(row.cause()).isEqualTo(StallCause.STEP_OVERDUE));
    }

    @Test
    void aMeetingThatWasHeldMovesASilentCase() {
        DossierId silent = arrived(100);
        database.sql("update process_step set state = 'DONE', done_on = ? where dossier_id = ?")
                .params(TODAY.minusDays(90), silent.id())
                .update();
        watch.lookAtAll();
        assertThat(stalls.of(silent)).hasValueSatisfying(row -> {
            assertThat(row.cause()).isEqualTo(StallCause.SILENT);
            assertThat(row.since()).isEqualTo(TODAY.minusDays(90));
        });

        world.appointment(silent, caseworker, "HELD", -60 * 24);
        watch.lookAtAll();

        assertThat(stalls.of(silent)).isEmpty();
    }

    @Test
    void aPausedCaseIsNotStuck() {
        DossierId paused = arrived(200);
        watch.lookAtAll();
        assertThat(stalls.of(paused)).isPresent();

        database.sql(
                        "update dossier set state = 'PAUSED', paused_until = '2099-12-31', pause_reason = 'Spital' where id = ?")
                .param(paused.id())
                .update();

        assertThat(stalls.of(paused)).isEmpty();
        watch.lookAtAll();
        assertThat(world.ask("select cause from stall where dossier_id = ?", paused.id()))
                .isNull();
    }

    @Test
    void theListShowsTheOwnCasesAndTheTotalOfTheRegion() {
        world.staff("U. Lindenhof", Role.REGION_LEAD, new Scope.Region(region));
        DossierId mine = arrived(80);
        arrived(90);
        database.sql("update dossier set responsible_id = ?, responsible_since = ? where id = ?")
                .params(caseworker.id(), TODAY.minusDays(80), mine.id())
                .update();
        watch.lookAtAll();

        assertThat(stalls.page(true, 10).rows()).extracting(Stalls.Row::dossier).containsExactly(mine);
        assertThat(stalls.page(false, 1)).satisfies(page -> {
            assertThat(page.rows()).hasSize(1);
            assertThat(page.total()).isEqualTo(2);
        });
    }

    @Test
    void theListOfCasesIsNarrowedToThoseThatStandStill() {
        DossierId stuck = arrived(80);
        world.dossier(region, "Winta");
        watch.lookAtAll();

        DossierQuery query = new DossierQuery("", null, null, Set.of("stuck"), false);
        assertThat(dossiers.count(query)).isEqualTo(1);
        assertThat(dossiers.page(query, DossierQuery.Sort.NAME, false, 0, 10))
                .extracting(DossierOverview::id)
                .containsExactly(stuck);
    }

    @Test
    void anotherRegionsStallIsNotFound() {
        DossierId stuck = arrived(80);
        watch.lookAtAll();
        UUID elsewhere = world.region("Thierstein");
        SignedInAs.account(caseworker, Role.REGION_LEAD, new Scope.Region(elsewhere));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stalls.of(stuck));
        assertThat(stalls.page(false, 10).rows()).isEmpty();
    }

    @Test
    void theRunOfADayHappensOnceAndAgainWhenItsNodeDied() {
        database.sql("delete from stall_run").update();
        runs.onceADay();
        List<Integer> first = looked();

        runs.onceADay();
        assertThat(looked()).isEqualTo(first).hasSize(1);

        arrived(80);
        database.sql("update stall_run set ended_at = null, begun_at = begun_at - interval 20 minute")
                .update();
        runs.onceADay();
        assertThat(looked())
                .singleElement()
                .satisfies(count -> assertThat(count).isGreaterThan(first.getFirst()));
    }

    private List<Integer> looked() {
        return database.sql("select looked from stall_run where ended_at is not null")
                .query(Integer.class)
                .list();
    }

    private DossierId arrived(int daysAgo) {
        return world.dossier(region, world.municipality("Olten"), "Selam", TODAY.minusDays(daysAgo));
    }
}

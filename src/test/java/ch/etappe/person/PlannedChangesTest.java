package ch.etappe.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.SignedInAs;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.test.MeetingWorld;
import ch.etappe.test.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
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
class PlannedChangesTest {

    @Autowired
    private MeetingWorld world;

    @Autowired
    private People people;

    @Autowired
    private PlannedChanges planned;

    @Autowired
    private PersonRepository repository;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    private final LocalDate today = MeetingWorld.today();
    private final LocalDate first = today.plusDays(10);
    private final MovableClock clock = new MovableClock();
    private UUID thierstein;
    private BfsNumber olten;
    private BfsNumber breitenbach;
    private DossierId dossier;
    private PersonId selam;
    private PlannedDays days;

    @BeforeEach
    void selamLivesInOlten() {
        UUID region = world.region("Olten");
        thierstein = world.region("Thierstein");
        olten = world.municipalityOf(region, "Olten");
        breitenbach = world.municipalityOf(thierstein, "Breitenbach");
        dossier = world.dossier(region, olten, "Selam", today.minusDays(30));
        selam = new PersonId(world.personOf(dossier));
        world.signInAsCaseworker(region);
        days = new PlannedDays(repository, database, transaction, new Moving(events), clock);
    }

    @AfterEach
    void leave() {
        SignedInAs.nobody();
    }

    @Test
    @DisplayName("BR01: a move that is planned changes nothing until its day, and then prepares the hand-over")
    void br01APlannedMoveTakesEffectOnItsDay() {
        planned.move(selam, breitenbach, first);

        on(first.minusDays(1));
        assertThat(people.open(selam).residence().municipality()).isEqualTo(olten);
        assertThat(planned.of(selam)).singleElement().satisfies(change -> {
            assertThat(change.municipality()).isEqualTo("Breitenbach");
            assertThat(change.startsOn()).isEqualTo(first);
        });
        assertThat(handoversTo(thierstein)).isEqualTo("0");

        on(first);
        on(first.plusDays(1));
        assertThat(planned.of(selam)).isEmpty();
        assertThat(world.ask("select bfs_no from person where id = ?", selam.id()))
                .isEqualTo(String.valueOf(breitenbach.number()));
        assertThat(world.ask(
                        "select valid_from from residence where person_id = ? and bfs_no = ?",
                        selam.id(),
                        breitenbach.number()))
                .isEqualTo(first.toString());
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(handoversTo(thierstein)).isEqualTo("1"));
    }

    @Test
    void aPlannedStatusHoldsFromItsDayOnAlsoWhenThePortalStoodStillThatDay() {
        ResidenceStatus status = new ResidenceStatus(Permit.B, TargetGroup.FL_B, today);
        planned.hold(selam, status, first);
        assertThat(people.open(selam).status().status().targetGroup()).isEqualTo(TargetGroup.VA);

        on(first.plusDays(4));

        assertThat(people.open(selam).status()).satisfies(now -> {
            assertThat(now.status()).isEqualTo(status);
            assertThat(now.from()).isEqualTo(first);
        });
    }

    @Test
    void whatIsTakenBackOrReplacedDoesNotHappen() {
        BfsNumber trimbach = world.municipalityOf(world.region("Anderswo"), "Trimbach");
        planned.move(selam, breitenbach, first);
        planned.move(selam, trimbach, first);
        assertThat(planned.of(selam)).extracting(PlannedChange::municipality).containsExactly("Trimbach");

        UUID plan = planned.of(selam).getFirst().id();
        planned.takeBack(selam, plan);
        planned.takeBack(selam, plan);
        on(first);

        assertThat(people.open(selam).residence().municipality()).isEqualTo(olten);
        assertThat(world.ask(
                        "select count(*) from audit_event where action = 'plan-taken-back' and dossier_id = ?",
                        dossier.id()))
                .isEqualTo("1");
    }

    @Test
    void whatCannotTakeEffectStopsNobodyAndIsShownUntilSomebodyLooked() {
        planned.move(selam, breitenbach, first);
        DossierId other = world.dossier(UUID.fromString(regionOf(dossier)), olten, "Winta", today.minusDays(3));
        PersonId winta = new PersonId(world.personOf(other));
        planned.move(winta, breitenbach, first);
        world.change("update person set entry_date = ? where id = ?", first.plusDays(5), selam.id());

        on(first);

        assertThat(world.ask("select bfs_no from person where id = ?", winta.id()))
                .isEqualTo(String.valueOf(breitenbach.number()));
        assertThat(planned.of(selam))
                .singleElement()
                .satisfies(change -> assertThat(change.refused()).isTrue());
        planned.takeBack(selam, planned.of(selam).getFirst().id());
        assertThat(planned.of(selam)).isEmpty();
    }

    @Test
    void onlyDaysWithinTheNextYearArePlannedAndOnlyByWhoLeadsTheCase() {
        for (LocalDate wrong :
                new LocalDate[] {today, today.minusDays(1), today.plusYears(1).plusDays(1)}) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> planned.move(selam, breitenbach, wrong))
                    .withMessageContaining("person.refusal.not-ahead");
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> planned.hold(selam, new ResidenceStatus(Permit.S, TargetGroup.VA, null), first));

        planned.move(selam, breitenbach, first);
        UUID plan = planned.of(selam).getFirst().id();
        world.signInAsCaseworker(thierstein);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> planned.of(selam));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> planned.takeBack(selam, plan));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> planned.move(selam, olten, first));
    }

    /** The first minutes of a day. */
    private void on(LocalDate day) {
        clock.set(day.atStartOfDay(Dates.ZURICH).plusMinutes(5).toInstant());
        days.letDueOnesTakeEffect();
    }

    private String handoversTo(UUID region) {
        return String.valueOf(world.ask(
                "select count(*) from handover where dossier_id = ? and to_region_id = ?", dossier.id(), region));
    }

    private String regionOf(DossierId of) {
        return String.valueOf(world.ask("select region_id from dossier where id = ?", of.id()));
    }
}

package ch.etappe.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.kernel.AhvNumber;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.test.MeetingWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@RecordApplicationEvents
class PeopleTest {

    private static final LocalDate ENTRY = LocalDate.of(2025, 2, 3);

    @Autowired
    private MeetingWorld world;

    @Autowired
    private People people;

    @Autowired
    private PersonRepository repository;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEvents events;

    private final LocalDate today = MeetingWorld.today();
    private UUID region;
    private BfsNumber olten;
    private BfsNumber trimbach;
    private PersonId selam;

    @BeforeEach
    void selamArrives() {
        region = world.region("Olten");
        olten = world.member(world.municipality("Olten"), region);
        trimbach = world.member(world.municipality("Trimbach"), region);
        world.signInAsCaseworker(region);
        selam = people.create(PersonForms.of(olten, ENTRY));
    }

    @Test
    void whatWasWrittenDownOnArrivalIsReadAgain() {
        PersonForm form = PersonForms.of(olten, ENTRY);
        PersonFile file = people.open(selam);

        assertThat(file.names()).isEqualTo(form.names());
        assertThat(file.basics()).isEqualTo(form.basics());
        assertThat(file.languages()).isEqualTo(form.languages());
        assertThat(file.contact()).isEqualTo(form.contact());
        assertThat(file.status().status()).isEqualTo(form.status());
        assertThat(file.residence().name()).isEqualTo("Olten");
        assertThat(world.ask("select search_name from person where id = ?", selam.id()))
                .isEqualTo("tesfay selam salam tas fay");
    }

    @Test
    void everyReadingLeavesATrace() {
        people.open(selam);

        assertThat(world.ask(
                        "select count(*) from audit_event where action = 'read' and object_type = 'person' and object_id = ?",
                        selam.id()))
                .isEqualTo("1");
    }

    @Test
    void nobodyWritesDownSomebodyWhoLivesElsewhere() {
        BfsNumber elsewhere = world.member(world.municipality("Dornach"), world.region("Dorneck"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.create(PersonForms.of(elsewhere, ENTRY)))
                .extracting(Refusal::key)
                .isEqualTo("person.refusal.not-ours");
    }

    @Test
    void aForeignPersonIsAnsweredLikeOneThatDoesNotExist() {
        world.signInAsCaseworker(world.region("Dorneck"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> people.open(selam));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> people.open(PersonId.next()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> people.move(selam, trimbach, today));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> people.change(selam, PersonForms.SELAM, PersonForms.SELAM));
    }

    @Test
    @DisplayName("BR01 whose open dossier lies elsewhere stays in reach of that region wherever the person lives")
    void responsibilityDoesNotMoveWithThePerson() {
        UUID other = world.region("Dorneck");
        BfsNumber dornach = world.member(world.municipality("Dornach"), other);
        world.dossierOf(selam, region);

        people.move(selam, dornach, today);

        assertThat(people.open(selam).residence().municipality()).isEqualTo(dornach);
        world.signInAsCaseworker(other);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> people.open(selam));
    }

    @Test
    void aMoveIsToldOnce() {
        people.move(selam, trimbach, today.minusDays(1));
        people.move(selam, trimbach, today.minusDays(1));

        assertThat(events.stream(PersonMoved.class))
                .containsExactly(new PersonMoved(selam, olten, trimbach, today.minusDays(1)));
        assertThat(world.ask("select bfs_no from person where id = ?", selam.id()))
                .isEqualTo(String.valueOf(trimbach.number()));
    }

    @Test
    void aPlaceWhereThePersonLivedBeforeIsNoMove() {
        people.move(selam, trimbach, today.minusDays(1));
        people.move(selam, world.member(world.municipality("Wangen"), region), today.minusDays(90));

        assertThat(events.stream(PersonMoved.class)).hasSize(1);
        assertThat(people.open(selam).residences()).hasSize(3);
    }

    @Test
    void theNumbersAreMaskedUntilSomebodyLooksAndThatIsWrittenDown() {
        PersonNumbers numbers = new PersonNumbers(AhvNumber.parse("756.9217.0769.85"), null, "N 123 456");
        people.change(selam, PersonNumbers.NONE, numbers);

        assertThat(people.open(selam).numbers())
                .isEqualTo(new PersonNumbers.Masked("756.••••.••••.85", "", "•••••456"));
        assertThat(people.numbers(selam)).isEqualTo(numbers);
        assertThat(world.ask(
                        "select count(*) from audit_event where object_type = 'id-numbers' and object_id = ?",
                        selam.id()))
                .isEqualTo("1");
    }

    @Test
    void twoPeopleMayHaveTheSameNumber() {
        PersonNumbers family = new PersonNumbers(null, null, "N 123 456");
        PersonId sister = people.create(PersonForms.of(olten, ENTRY));

        people.change(selam, PersonNumbers.NONE, family);
        people.change(sister, PersonNumbers.NONE, family);

        assertThat(people.numbers(sister)).isEqualTo(people.numbers(selam));
    }

    @Test
    void aRegionLeadReadsAndChangesNothing() {
        SignedInAs.account(
                world.staff("L. Wyss", Role.REGION_LEAD, new Scope.Region(region)),
                Role.REGION_LEAD,
                new Scope.Region(region));

        assertThat(people.open(selam).numbers()).isNotNull();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> people.move(selam, trimbach, today));
    }

    @Test
    void whoSavesSecondSeesWhatTheFirstSaved() {
        PersonContact opened = people.open(selam).contact();
        PersonContact first = new PersonContact("000 999 99 99", null, null, null, null, null);
        people.change(selam, opened, first);
        people.change(selam, opened, first);

        assertThatExceptionOfType(PersonChanged.class)
                .isThrownBy(() ->
                        people.change(selam, opened, new PersonContact("000 111 11 11", null, null, null, null, null)))
                .satisfies(meanwhile ->
                        assertThat(meanwhile.stored(PersonContact.class)).isEqualTo(first));
    }

    @Test
    void twoWhoChangeDifferentPartsDoNotMeet() {
        PersonFile opened = people.open(selam);
        people.change(selam, opened.contact(), new PersonContact("000 999 99 99", null, null, null, null, null));

        people.change(
                selam,
                opened.languages(),
                new PersonLanguages(
                        List.of(new SpokenLanguage("ar", ReadingAbility.WELL)), Literacy.LATIN, null, "ar"));

        PersonFile now = people.open(selam);
        assertThat(now.contact().phone()).isEqualTo("000 999 99 99");
        assertThat(now.languages().spoken()).containsExactly(new SpokenLanguage("ar", ReadingAbility.WELL));
    }

    @Test
    void statusesWrittenAtTheSameInstantLeaveNeitherGapNorOverlap() throws Exception {
        ResidenceStatus[] statuses = {
            new ResidenceStatus(Permit.B, TargetGroup.FL_B, null),
            new ResidenceStatus(Permit.F, TargetGroup.VA, null),
            new ResidenceStatus(Permit.F, TargetGroup.FL_VA, null)
        };
        List<Callable<Boolean>> everyone = IntStream.range(0, 12)
                .<Callable<Boolean>>mapToObj(i -> () -> transaction.execute(now -> repository
                        .take(selam.id())
                        .orElseThrow()
                        .hold(statuses[i % 3], ENTRY.plusDays(10 + i % 4), today)))
                .toList();
        try (var executor = Executors.newFixedThreadPool(6)) {
            for (var answer : executor.invokeAll(everyone)) {
                answer.get();
            }
        }

        List<PersonFile.StatusSpell> spells = people.open(selam).statuses();
        for (int i = 1; i < spells.size(); i++) {
            assertThat(spells.get(i - 1).to()).isEqualTo(spells.get(i).from());
        }
        assertThat(world.ask("select concat(permit, target_group) from person where id = ?", selam.id()))
                .isEqualTo(spells.getLast().status().permit() + ""
                        + spells.getLast().status().targetGroup());
    }

    @Test
    void theDatabaseKnowsNoTwoStatusesOfOneDayAndNoImpossibleOne() {
        assertThat(refuses(
                        "insert into residence_status (person_id, valid_from, target_group) values (?, ?, 'VA')",
                        ENTRY))
                .isTrue();
        assertThat(refuses(
                        "insert into residence_status (person_id, valid_from, permit, target_group) values (?, ?, 'F', 'FL_B')",
                        today))
                .isTrue();
        assertThat(refuses("insert into residence (person_id, valid_from, bfs_no) values (?, ?, 2581)", ENTRY))
                .isTrue();
    }

    @Test
    void aPersonFromBeforeTheHistoriesHasOneFromTheEntryOn() {
        UUID old = Ids.next();
        world.change("""
                insert into person (id, official_name, search_name, birth_date, sex, entry_date, permit, target_group, bfs_no)
                values (?, 'Haile', 'haile', '1990-01-01', 'M', '2024-05-06', 'F', 'VA', ?)
                """, old, olten.number());
        PersonId haile = new PersonId(old);
        people.hold(haile, new ResidenceStatus(Permit.F, TargetGroup.FL_VA, null), today);

        assertThat(people.open(haile).statuses())
                .extracting(spell -> spell.status().targetGroup())
                .containsExactly(TargetGroup.VA, TargetGroup.FL_VA);
    }

    private boolean refuses(String insert, LocalDate day) {
        try {
            world.change(insert, selam.id(), day);
            return false;
        } catch (org.springframework.dao.DataIntegrityViolationException refused) {
            return true;
        } catch (org.springframework.jdbc.UncategorizedSQLException refused) {
            return true;
        }
    }
}

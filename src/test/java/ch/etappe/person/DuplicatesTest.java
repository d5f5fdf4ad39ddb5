package ch.etappe.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.PartialDate;
import ch.etappe.kernel.PartialDate.Precision;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.RegionId;
import ch.etappe.person.Resemblance.Reason;
import ch.etappe.person.Resemblance.Strength;
import ch.etappe.test.MeetingWorld;
import ch.etappe.test.StatementCounter;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DuplicatesTest {

    private static final String REASON = "Die Person sagt, sie habe schon ein Dossier.";

    @Autowired
    private MeetingWorld world;

    @Autowired
    private Duplicates duplicates;

    @Autowired
    private JdbcClient database;

    @Autowired
    private StatementCounter statements;

    private UUID region;
    private UUID elsewhere;
    private UUID selam;
    private UUID foreign;

    @BeforeEach
    void twoRegions() {
        region = world.region("Olten");
        elsewhere = world.region("Dorneck");
        selam = world.personOf(world.dossier(region, "Selam"));
        foreign = world.personOf(world.dossier(elsewhere, "Selam"));
        world.signInAsCaseworker(region);
    }

    @Test
    void somebodyInTheOwnRegionIsFoundInAnyScriptWithTheReasons() {
        List<SimilarPerson> found = duplicates.similarTo(
                SoughtPerson.of(null, null, "ሰላም ተስፋይ", born(1998, 1, 1), OfficialNumbers.NONE), 5);

        assertThat(found).singleElement().satisfies(person -> {
            assertThat(person.person().id()).isEqualTo(selam);
            assertThat(person.name()).isEqualTo("Tesfay, Selam");
            assertThat(person.strength()).isEqualTo(Strength.LIKELY);
            assertThat(person.reasons()).containsExactly(Reason.OTHER_SPELLING, Reason.BIRTH_BY_CONVENTION);
        });
    }

    @Test
    void nobodyOfAnotherRegionAnswersWhateverIsTyped() {
        number(foreign, "zemis_no", "87654321.1");

        assertThat(duplicates.similarTo(sought("Tesfay", OfficialNumbers.anyOf("87654321.1")), 50))
                .extracting(person -> person.person().id())
                .doesNotContain(foreign);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> duplicates.similarTo(new PersonId(foreign), 5));
    }

    @Test
    void aNameChangedByAnybodyIsFoundAtOnce() {
        database.sql("update person set official_name = 'Коваленко', first_name = 'Олександр',"
                        + " search_name = 'kovalenko oleksandr' where id = ?")
                .param(selam)
                .update();

        assertThat(names(sought("Kowalenko Alexander", OfficialNumbers.NONE))).containsExactly("Коваленко, Олександр");
        assertThat(names(sought("Tesfay Selam", OfficialNumbers.NONE))).isEmpty();
    }

    @Test
    void aNumberFindsWithoutAName() {
        number(selam, "zemis_no", "12345678.9");

        assertThat(duplicates.similarTo(sought("", OfficialNumbers.typed("012.345.678-9", null, null)), 5))
                .singleElement()
                .satisfies(person -> assertThat(person.strength()).isEqualTo(Strength.STRONG));
    }

    @Test
    void hundredsOfNamesakesCostOneStatement() {
        duplicates.similarTo(sought("Selam Tesfay", OfficialNumbers.NONE), 5);
        int forOne = statements.during(() -> duplicates.similarTo(sought("Selam Tesfay", OfficialNumbers.NONE), 5));
        for (int i = 0; i < 40; i++) {
            world.dossier(region, "Selam");
        }
        duplicates.similarTo(sought("Selam Tesfay", OfficialNumbers.NONE), 5);

        assertThat(statements.during(() -> duplicates.similarTo(sought("Selam Tesfay", OfficialNumbers.NONE), 5)))
                .isEqualTo(forOne);
        assertThat(duplicates.similarTo(sought("Selam Tesfay", OfficialNumbers.NONE), 5))
                .hasSize(5);
    }

    @Test
    void oneIsNotADuplicateOfOneself() {
        assertThat(duplicates.similarTo(new PersonId(selam), 5)).isEmpty();

        UUID twin = world.personOf(world.dossier(region, "Sälam"));

        assertThat(duplicates.similarTo(new PersonId(selam), 5))
                .extracting(person -> person.person().id())
                .containsExactly(twin);
    }

    @Test
    void elsewhereAWholeNumberTellsTheRegionAndNothingElse() {
        number(foreign, "zemis_no", "87654321.2");

        List<Elsewhere> found = duplicates.elsewhere(OfficialNumbers.anyOf("087.654.321-2"), REASON);

        assertThat(found).containsExactly(new Elsewhere("Dorneck", null, null));
        assertThat(world.ask(
                        "select reason from audit_event where action = 'asked-elsewhere' and object_id = ?", foreign))
                .isEqualTo(REASON);
    }

    @Test
    void aWholeListIsAskedForInAFewStatementsAndNamesTheRegion() {
        number(foreign, "zemis_no", "87654321.9");
        UUID twin = world.personOf(world.dossier(elsewhere, "Weldeabezgi"));
        SignedInAs.account(UserId.next(), Role.CANTON, new Scope.Canton());
        SoughtPerson byNumber = sought("Ganz Anders", OfficialNumbers.typed("876543219", null, null));
        SoughtPerson byName = SoughtPerson.of("Tesfay", "Weldeabezghi", null, born(1998, 1, 1), OfficialNumbers.NONE);
        SoughtPerson otherYear =
                SoughtPerson.of("Tesfay", "Weldeabezghi", null, born(1971, 1, 1), OfficialNumbers.NONE);
        SoughtPerson nobody = SoughtPerson.of("Xylander", "Quendolina", null, born(1998, 1, 1), OfficialNumbers.NONE);

        List<Optional<KnownPerson>> found = duplicates.known(List.of(byNumber, nobody, byName, otherYear), Set.of());

        assertThat(found.get(0)).hasValueSatisfying(known -> {
            assertThat(known.person().id()).isEqualTo(foreign);
            assertThat(known.sure()).isTrue();
            assertThat(known.region()).isEqualTo(new RegionId(elsewhere));
        });
        assertThat(found.get(1)).isEmpty();
        assertThat(found.get(2)).hasValueSatisfying(known -> {
            assertThat(known.person().id()).isEqualTo(twin);
            assertThat(known.sure()).isFalse();
            assertThat(known.reasons()).contains(Reason.BIRTH_BY_CONVENTION);
        });
        assertThat(found.get(3)).isEmpty();
        assertThat(duplicates.known(List.of(byName), Set.of(new PersonId(twin))))
                .containsExactly(Optional.empty());
        List<SoughtPerson> many = Collections.nCopies(300, byName);
        assertThat(statements.during(() -> duplicates.known(many, Set.of())))
                .isEqualTo(statements.during(() -> duplicates.known(List.of(byName), Set.of())));
    }

    @Test
    void aPartOfANumberAndTheOwnRegionsPeopleAreNotElsewhere() {
        number(foreign, "zemis_no", "87654321.3");
        number(selam, "ahv_no", "7569217076985");

        assertThat(duplicates.elsewhere(OfficialNumbers.anyOf("7654321.3"), REASON))
                .isEmpty();
        assertThat(duplicates.elsewhere(OfficialNumbers.anyOf("756.9217.0769.85"), REASON))
                .isEmpty();
    }

    @Test
    void aQuestionThatFindsNobodyLeavesATraceToo() {
        UUID asker = world.signInAsCaseworker(region).id();

        duplicates.elsewhere(OfficialNumbers.anyOf("11111111.1"), REASON);

        assertThat(world.ask(
                        "select count(*) from audit_event where action = 'asked-elsewhere' and actor_id = ?", asker))
                .isEqualTo("1");
    }

    @Test
    void withoutReasonOrNumberThereIsNoAnswer() {
        refuses("person.refusal.reason-missing", OfficialNumbers.anyOf("87654321.2"), "  weil   ");
        refuses("person.refusal.number-missing", OfficialNumbers.NONE, REASON);
    }

    @Test
    void guessingEndsAfterSomeQuestions() {
        for (int i = 0; i < Duplicates.LOOKUPS.standard(); i++) {
            duplicates.elsewhere(OfficialNumbers.anyOf("2222222" + i + ".1"), REASON);
        }

        refuses("person.refusal.too-many-lookups", OfficialNumbers.anyOf("87654321.2"), REASON);
    }

    @Test
    void afterAnHourOneMayAskAgain() {
        AtomicLong nanos = new AtomicLong();
        LookupLimit limit = new LookupLimit(nanos::get);
        var account = world.signInAsCaseworker(region);

        assertThat(limit.admit(account, 1)).isTrue();
        assertThat(limit.admit(account, 1)).isFalse();
        nanos.addAndGet(LookupLimit.WINDOW.toNanos() + 1);
        assertThat(limit.admit(account, 1)).isTrue();
    }

    @Test
    void theCantonsImportLearnsThatSomebodyIsKnownAndNoName() {
        number(foreign, "zemis_no", "87654321.4");
        SignedInAs.account(
                world.staff("C. Aarewald", Role.CANTON, new Scope.Canton()), Role.CANTON, new Scope.Canton());

        assertThat(duplicates.known(List.of(sought("", OfficialNumbers.anyOf("87654321.4"))), Set.of()))
                .singleElement()
                .satisfies(
                        known -> assertThat(known.orElseThrow().person().id()).isEqualTo(foreign));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> duplicates.similarTo(sought("Selam", OfficialNumbers.NONE), 5));
    }

    private void refuses(String key, OfficialNumbers numbers, String reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> duplicates.elsewhere(numbers, reason))
                .extracting(Refusal::key)
                .isEqualTo(key);
    }

    private List<String> names(SoughtPerson sought) {
        return duplicates.similarTo(sought, 5).stream().map(SimilarPerson::name).toList();
    }

    private void number(UUID person, String column, @Nullable String number) {
        database.sql("update person set " + column + " = ? where id = ?")
                .params(number, person)
                .update();
    }

    private static SoughtPerson sought(String names, OfficialNumbers numbers) {
        return SoughtPerson.of(names, null, null, null, numbers);
    }

    private static PartialDate born(int year, int month, int day) {
        return new PartialDate(LocalDate.of(year, month, day), Precision.DAY);
    }
}

package ch.etappe.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.PartialDate;
import ch.etappe.kernel.Refusal;
import ch.etappe.test.MeetingWorld;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FamilyTest {

    @Autowired
    private MeetingWorld world;

    @Autowired
    private People people;

    @Autowired
    private Households households;

    @Autowired
    private Guardians guardians;

    @Autowired
    private Children children;

    private final LocalDate today = MeetingWorld.today();
    private final LocalDate entry = today.minusYears(1);
    private UUID region;
    private BfsNumber olten;
    private PersonId selam;
    private PersonId noah;

    @BeforeEach
    void aMotherAndHerChild() {
        region = world.region("Olten");
        olten = world.member(world.municipality("Olten"), region);
        world.signInAsCaseworker(region);
        selam = people.create(PersonForms.of(olten, entry));
        noah = child("Noah", today.minusYears(3));
    }

    @Nested
    @DisplayName("a household")
    class TheHousehold {

        @Test
        void isFoundedByTheFirstWhoJoins() {
            households.join(selam, noah, Relation.CHILD, true, today);

            assertThat(households.of(noah)).isEqualTo(households.of(selam));
            assertThat(households.of(selam))
                    .extracting(HouseholdMember::name, HouseholdMember::relation, HouseholdMember::childcareNeeded)
                    .containsExactly(
                            tuple("Tesfay, Selam", Relation.REFERENCE, false),
                            tuple("Tesfay, Noah", Relation.CHILD, true));
        }

        @Test
        void isLeftByWhoJoinsAnother() {
            PersonId aunt = people.create(PersonForms.of(olten, entry));
            households.join(selam, noah, Relation.CHILD, false, today.minusDays(20));

            households.join(aunt, noah, Relation.OTHER, false, today);

            assertThat(households.of(aunt)).hasSize(2);
            assertThat(households.of(selam)).hasSize(1);
            assertThat(world.ask("select count(*) from household_member where person_id = ?", noah.id()))
                    .isEqualTo("2");
        }

        @Test
        void endsWithTheLastButOne() {
            households.join(selam, noah, Relation.CHILD, false, today);

            households.leave(noah, today);
            households.leave(noah, today);

            assertThat(households.of(selam)).isEmpty();
            assertThat(households.of(noah)).isEmpty();
        }

        @Test
        void takesNobodyTwiceAndNobodyFromOutside() {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> households.join(selam, selam, Relation.PARTNER, false, today))
                    .extracting(Refusal::key)
                    .isEqualTo("person.refusal.same-person");
            UUID other = world.region("Dorneck");
            BfsNumber dornach = world.member(world.municipality("Dornach"), other);
            world.signInAsCaseworker(other);
            PersonId foreign = people.create(PersonForms.of(dornach, entry));
            world.signInAsCaseworker(region);
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> households.join(selam, foreign, Relation.PARTNER, false, today));
        }

        @Test
        void isFilledFromTheOwnRegionOnly() {
            assertThat(households.neighbours("noah tes", 10))
                    .extracting(Neighbour::person)
                    .containsExactly(noah);
            assertThat(households.neighbours("n", 10)).isEmpty();
            world.signInAsCaseworker(world.region("Dorneck"));
            assertThat(households.neighbours("noah", 10)).isEmpty();
        }
    }

    @Nested
    @DisplayName("whoever acts for a child")
    class ForAChild {

        @Test
        void mayDoSoFromADayToADayAndTheTrailStays() {
            guardians.appoint(noah, parent(today.minusDays(10)));
            guardians.appoint(noah, parent(today.minusDays(10)));
            GuardianSummary mother = guardians.of(noah).getFirst();

            assertThat(guardians.of(noah)).hasSize(1);
            assertThat(guardians.mayActFor(noah, selam, today)).isTrue();
            assertThat(guardians.mayActFor(noah, selam, today.minusDays(11))).isFalse();
            assertThat(guardians.mayActFor(selam, noah, today)).isFalse();

            guardians.end(noah, mother.id(), today);
            assertThat(guardians.mayActFor(noah, selam, today)).isFalse();
            assertThat(guardians.of(noah).getFirst().endedBy()).isEqualTo("S. Brunner");
            assertThat(world.ask(
                            "select group_concat(action order by id) from audit_event where object_id = ?",
                            mother.id()))
                    .isEqualTo("guardian-appointed,guardian-ended");
        }

        @Test
        void mayBeABeistandWithoutAFile() {
            guardians.appoint(
                    noah, new GuardianForm(GuardianKind.BEISTAND, null, "R. Lindenmatt", "000 555 01 20", today));

            assertThat(guardians.of(noah)).singleElement().satisfies(one -> {
                assertThat(one.name()).isEqualTo("R. Lindenmatt");
                assertThat(one.person()).isNull();
            });
        }

        @Test
        void doesSoNoMoreOnTheEighteenthBirthday() {
            PersonId yonas = child("Yonas", today.minusYears(18).plusDays(1));
            guardians.appoint(yonas, parent(today));

            assertThat(guardians.mayActFor(yonas, selam, today)).isTrue();
            assertThat(guardians.mayActFor(yonas, selam, today.plusDays(1))).isFalse();
        }

        @Test
        void isNeededByNobodyOfAge() {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() ->
                            guardians.appoint(selam, new GuardianForm(GuardianKind.PARENT, noah, null, null, today)))
                    .extracting(Refusal::key)
                    .isEqualTo("person.refusal.no-child");
        }

        @Test
        void isEndedAtTheOwnChildOnly() {
            guardians.appoint(noah, parent(today));
            UUID entry = guardians.of(noah).getFirst().id();

            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> guardians.end(selam, entry, today));
        }

        private GuardianForm parent(LocalDate from) {
            return new GuardianForm(GuardianKind.PARENT, selam, null, null, from);
        }
    }

    @Nested
    @DisplayName("BR10 a small child's way to school")
    class WayToSchool {

        @Test
        @DisplayName("BR10 who entered aged 0 to 4 has a record")
        void belongsToWhoEnteredSmall() {
            assertThat(people.open(noah).hasChildRecord()).isTrue();
            assertThat(people.open(child("Lea", entry.minusYears(5).plusDays(1)))
                            .hasChildRecord())
                    .isTrue();
            assertThat(people.open(child("Tim", entry.minusYears(5))).hasChildRecord())
                    .isFalse();
        }

        @Test
        @DisplayName("BR10 the survey is due one and a half years before kindergarten")
        void hasItsSurveyInTime() {
            ChildForm form = record(LocalDate.of(2027, 8, 1), SchoolEntryResult.UNKNOWN, null);

            assertThat(form.surveyDueOn()).isEqualTo("2026-02-01");
        }

        @Test
        void isSavedOnceAndShowsWhatSomebodyElseSaved() {
            ChildForm opened = children.of(noah);
            ChildForm mine = record(LocalDate.of(2027, 8, 1), SchoolEntryResult.UNKNOWN, null);
            children.change(noah, opened, mine);
            children.change(noah, opened, mine);

            assertThat(children.of(noah)).isEqualTo(mine);
            assertThatExceptionOfType(PersonChanged.class)
                    .isThrownBy(() -> children.change(
                            noah, opened, record(LocalDate.of(2028, 8, 1), SchoolEntryResult.UNKNOWN, null)))
                    .satisfies(meanwhile ->
                            assertThat(meanwhile.stored(ChildForm.class)).isEqualTo(mine));
        }

        @Test
        void endsWithAResultThatHasEvidence() {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> children.change(
                            noah, children.of(noah), record(null, SchoolEntryResult.CAN_COMMUNICATE, null)))
                    .extracting(Refusal::key)
                    .isEqualTo("person.refusal.evidence-missing");

            children.change(noah, children.of(noah), record(null, SchoolEntryResult.NOT, "Rückmeldung der Lehrperson"));

            assertThat(children.of(noah).schoolEntryResult()).isEqualTo(SchoolEntryResult.NOT);
        }

        @Test
        void beginsLikelyInTheAugustAfterTheFourthBirthday() {
            assertThat(ChildForm.likelyKindergarten(PartialDate.parse("31.7.2023")))
                    .isEqualTo("2027-08-01");
            assertThat(ChildForm.likelyKindergarten(PartialDate.parse("1.8.2023")))
                    .isEqualTo("2028-08-01");
        }

        private ChildForm record(LocalDate kindergarten, SchoolEntryResult result, String evidence) {
            LocalDate on = result == SchoolEntryResult.UNKNOWN ? null : today;
            return new ChildForm(kindergarten, null, null, false, result, on, evidence);
        }
    }

    private PersonId child(String firstName, LocalDate birth) {
        String born = "%d.%d.%d".formatted(birth.getDayOfMonth(), birth.getMonthValue(), birth.getYear());
        return people.create(PersonForms.born(
                born,
                new PersonNames("Tesfay", firstName, null, null, null, null),
                olten,
                entry.isBefore(birth) ? birth : entry));
    }
}

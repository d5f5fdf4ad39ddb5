package ch.etappe.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.PartialDate;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.TargetGroup;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate ENTRY = LocalDate.of(2024, 2, 29);
    private static final BfsNumber OLTEN = new BfsNumber(2581);
    private static final BfsNumber TRIMBACH = new BfsNumber(2500);

    private final Person selam = new Person(PersonForms.of(OLTEN, ENTRY), TODAY);

    @Test
    void aPersonWithOneNameIsFoundByIt() {
        Person mursal = new Person(
                PersonForms.named(new PersonNames("Mursal", null, null, null, "مرسل", "fa-AF"), OLTEN, ENTRY), TODAY);

        assertThat(mursal.names().formatted()).isEqualTo("Mursal");
    }

    @Test
    void whatNobodySeesIsTakenOutOfANameAndAnEmptyFieldIsNone() {
        PersonNames names = new PersonNames("  Tes\u202Efay\t ", " ", "", null, null, "ti");

        assertThat(names).isEqualTo(new PersonNames("Tesfay", null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, person.refusal.entry-in-future",
        "1997-12-31, person.refusal.entry-before-birth",
        ", person.refusal.entry-missing"
    })
    void theEntryIsRequiredAndLiesBetweenBirthAndToday(@Nullable LocalDate entry, String key) {
        PersonBasics basics = new PersonBasics(PartialDate.parse("1998"), Sex.F, "ER", entry);

        assertThat(basics.problems(TODAY)).containsExactly(new FieldProblem("entryDate", key));
    }

    @Test
    void aChildMayEnterInTheYearOfItsBirthOfWhichOnlyTheYearIsKnown() {
        PersonBasics basics = new PersonBasics(PartialDate.parse("2024"), Sex.M, null, LocalDate.of(2024, 1, 1));

        assertThat(basics.problems(TODAY)).isEmpty();
    }

    @Test
    void aLanguageIsListedOnce() {
        SpokenLanguage ti = new SpokenLanguage("ti", ReadingAbility.WELL);

        assertThat(new PersonLanguages(
                                List.of(ti, new SpokenLanguage("ti", ReadingAbility.NO)), Literacy.NONE, null, null)
                        .problems(TODAY))
                .containsExactly(new FieldProblem("spoken", "person.refusal.language-twice"));
        assertThat(new PersonLanguages(List.of(), Literacy.NONE, null, null).problems(TODAY))
                .containsExactly(new FieldProblem("spoken", "person.refusal.language-missing"));
    }

    @Nested
    @DisplayName("permit and target group")
    class Statuses {

        @ParameterizedTest
        @CsvSource({"F, FL_B", "F, AIG", "N, VA", "N, S", "S, S_B", "S, VA", "B, VA", "B, S", "C, AS"})
        void whatExcludesEachOtherIsRefused(Permit permit, TargetGroup group) {
            refused(() -> selam.hold(status(permit, group), TODAY, TODAY), "person.refusal.permit-and-group");
        }

        @ParameterizedTest
        @CsvSource({"F, FL_VA", "F, VA", "N, AS", "S, S", "B, FL_B", "B, S_B", "B, AIG", "C, CH_SH", ", CH_SH", ", VA"})
        void aLetterAloneDoesNotSayTheGroup(@Nullable Permit permit, TargetGroup group) {
            selam.hold(status(permit, group), TODAY, TODAY);

            assertThat(selam.statuses().getLast().value()).isEqualTo(status(permit, group));
        }

        @Test
        void aNewOneEndsTheOneBefore() {
            LocalDate decision = LocalDate.of(2025, 6, 1);
            selam.hold(status(Permit.B, TargetGroup.FL_B), decision, TODAY);

            assertThat(selam.statuses())
                    .containsExactly(
                            new History.Spell<>(ENTRY, decision, status(Permit.N, TargetGroup.AS)),
                            new History.Spell<>(decision, null, status(Permit.B, TargetGroup.FL_B)));
        }

        @Test
        void anEarlierOneThatBecomesKnownLateChangesNothingOfToday() {
            selam.hold(status(Permit.B, TargetGroup.FL_B), LocalDate.of(2026, 1, 1), TODAY);
            selam.hold(status(Permit.F, TargetGroup.FL_VA), LocalDate.of(2025, 1, 1), TODAY);

            assertThat(selam.statuses())
                    .extracting(spell -> spell.value().targetGroup())
                    .containsExactly(TargetGroup.AS, TargetGroup.FL_VA, TargetGroup.FL_B);
        }

        @Test
        void sayingItAgainIsNoNewsAndAnEarlierDayCorrectsIt() {
            LocalDate may = LocalDate.of(2025, 5, 1);
            assertThat(selam.hold(status(Permit.B, TargetGroup.FL_B), may, TODAY))
                    .isTrue();
            assertThat(selam.hold(status(Permit.B, TargetGroup.FL_B), may, TODAY))
                    .isFalse();
            assertThat(selam.hold(status(Permit.B, TargetGroup.FL_B), may.plusMonths(2), TODAY))
                    .isFalse();

            selam.hold(status(Permit.B, TargetGroup.FL_B), may.minusMonths(1), TODAY);

            assertThat(selam.statuses())
                    .hasSize(2)
                    .last()
                    .extracting(History.Spell::from)
                    .isEqualTo(may.minusMonths(1));
        }

        @Test
        void aMistakeIsTakenBackByWhatHeldBefore() {
            LocalDate may = LocalDate.of(2025, 5, 1);
            selam.hold(status(Permit.B, TargetGroup.FL_B), may, TODAY);

            selam.hold(status(Permit.N, TargetGroup.AS), may, TODAY);

            assertThat(selam.statuses())
                    .containsExactly(new History.Spell<>(ENTRY, null, status(Permit.N, TargetGroup.AS)));
        }

        @Test
        void neitherTomorrowNorBeforeTheEntry() {
            refused(
                    () -> selam.hold(status(Permit.B, TargetGroup.FL_B), TODAY.plusDays(1), TODAY),
                    "person.refusal.day-in-future");
            refused(
                    () -> selam.hold(status(Permit.B, TargetGroup.FL_B), ENTRY.minusDays(1), TODAY),
                    "person.refusal.since-entry");
        }
    }

    @Nested
    @DisplayName("residence")
    class Residences {

        @Test
        void aMoveThatBecomesKnownLateIsNotWhereThePersonLivesNow() {
            selam.move(TRIMBACH, LocalDate.of(2026, 3, 1), TODAY);
            selam.move(OLTEN, LocalDate.of(2026, 9, 1), TODAY);
            selam.move(new BfsNumber(2601), LocalDate.of(2025, 3, 1), TODAY);

            assertThat(selam.residences()).extracting(History.Spell::value).containsExactly(2581, 2601, 2500, 2581);
            assertThat(selam.municipality()).isEqualTo(OLTEN);
        }

        @Test
        void bothHistoriesBeginWithTheCorrectedEntry() {
            selam.change(basics(ENTRY.plusMonths(2)), TODAY);

            assertThat(selam.residences().getFirst().from()).isEqualTo(ENTRY.plusMonths(2));
            assertThat(selam.statuses().getFirst().from()).isEqualTo(ENTRY.plusMonths(2));
        }

        @Test
        @DisplayName(
                "BR12: a negative decision becomes final on a day, of asylum seekers only, and ends with another status")
        void br12ANegativeDecisionBecomesFinal() {
            LocalDate day = TODAY.minusDays(9);
            selam.hold(status(Permit.N, TargetGroup.AS), TODAY.minusDays(60), TODAY);
            ResidenceStatus rejected = new ResidenceStatus(Permit.N, TargetGroup.AS, null, day);
            refused(
                    () -> selam.hold(new ResidenceStatus(null, TargetGroup.VA, null, day), TODAY, TODAY),
                    "person.refusal.rejected-group");
            refused(
                    () -> selam.hold(new ResidenceStatus(null, TargetGroup.AS, null, TODAY.plusDays(1)), TODAY, TODAY),
                    "person.refusal.decision-in-future");

            assertThat(selam.hold(rejected, day, TODAY)).isTrue();
            assertThat(selam.hold(rejected, TODAY, TODAY)).as("said again").isFalse();
            assertThat(selam.statuses().getLast().value().rejectedOn()).isEqualTo(day);

            assertThat(selam.hold(status(Permit.N, TargetGroup.AS), TODAY, TODAY))
                    .as("the procedure is taken up again")
                    .isTrue();
            assertThat(selam.statuses().getLast().value().rejectedOn()).isNull();
        }

        @Test
        void theEntryIsNotAfterWhatHappenedHere() {
            selam.move(TRIMBACH, LocalDate.of(2024, 5, 1), TODAY);

            refused(() -> selam.change(basics(LocalDate.of(2024, 5, 1)), TODAY), "person.refusal.entry-after-history");
        }

        private PersonBasics basics(LocalDate entry) {
            PersonBasics now = selam.basics();
            return new PersonBasics(now.birth(), now.sex(), now.nationality(), entry);
        }
    }

    private static ResidenceStatus status(@Nullable Permit permit, TargetGroup group) {
        return new ResidenceStatus(permit, group, null);
    }

    private static void refused(Runnable act, String key) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}

package ch.etappe.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpellsTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    @Test
    void twoJobsFitBesideEachOtherUpToAFullWeek() {
        assertThat(Spells.warning(work(60, JANUARY, null), List.of(work(40, JANUARY, null))))
                .isEmpty();
        assertThat(Spells.warning(work(60, JANUARY, null), List.of(work(50, JANUARY, null))))
                .contains("assessment.warning.over-full");
    }

    @Test
    void onlyWhatRunsOnTheSameDayIsAddedUp() {
        List<Result> halves = List.of(work(50, JANUARY, JUNE), work(50, JUNE.plusDays(1), null));

        assertThat(Spells.warning(work(50, JANUARY, null), halves)).isEmpty();
        assertThat(Spells.warning(work(60, JUNE, JUNE), halves)).contains("assessment.warning.over-full");
        assertThat(Spells.warning(work(100, JUNE.plusDays(1), null), List.of(work(100, JANUARY, JUNE))))
                .isEmpty();
    }

    @Test
    void nobodyWorksAndIsWithoutWorkOnTheSameDay() {
        Result none = new EmploymentSpell(EmploymentType.NONE, 0, JANUARY, null, null);

        assertThat(Spells.warning(work(20, JUNE, null), List.of(none))).contains("assessment.warning.work-and-none");
        assertThat(Spells.warning(none, List.of(work(20, JANUARY.minusYears(1), JANUARY.minusDays(1)))))
                .isEmpty();
    }

    @Test
    void twoTrainingsAtOnceAndASecondSchoolEntryOfOneChildAreOdd() {
        Result first = new TrainingSpell(TrainingKind.BRIDGE, JANUARY, JUNE, false, null);
        Result second = new TrainingSpell(TrainingKind.APPRENTICESHIP_EBA, JUNE, null, false, null);
        Result entry = new SchoolEntry(1, SchoolEntryResult.UNKNOWN, JANUARY, null);

        assertThat(Spells.warning(second, List.of(first))).contains("assessment.warning.two-trainings");
        assertThat(Spells.warning(entry, List.of(new SchoolEntry(2, SchoolEntryResult.NOT, JANUARY, null))))
                .isEmpty();
        assertThat(Spells.warning(entry, List.of(entry))).contains("assessment.warning.child-entered");
    }

    @Test
    void aSpellSaysWhatIsWrongWithIt() {
        assertThat(problem(work(100, JUNE, JANUARY))).contains("assessment.refusal.ends-before");
        assertThat(problem(work(0, JANUARY, null))).contains("assessment.refusal.percent");
        assertThat(problem(work(101, JANUARY, null))).contains("assessment.refusal.percent");
        assertThat(problem(work(100, JUNE.plusDays(1), null))).contains("assessment.refusal.begins-ahead");
        assertThat(problem(work(100, JANUARY, JUNE.plusYears(1)))).isEmpty();
    }

    private static Optional<String> problem(Result result) {
        return result.problem(JUNE).map(Problem::key);
    }

    private static Result work(int percent, LocalDate from, @Nullable LocalDate to) {
        return new EmploymentSpell(EmploymentType.FIRST_MARKET_EMPLOYED, percent, from, to, null);
    }
}

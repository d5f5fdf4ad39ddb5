package ch.etappe.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.identity.Role;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.Refusal;
import ch.etappe.person.TargetGroup;
import ch.etappe.standard.Deadline.From;
import ch.etappe.standard.Deadline.Unit;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Target days (domain 6.6)")
class DeadlinesTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
    private static final Newcomer SELAM =
            new Newcomer(TargetGroup.VA, LocalDate.of(1998, 1, 1), LEAP_DAY, LocalDate.of(2028, 3, 6));

    private final StepRule interview =
            step("INTERVIEW", StepNeed.REQUIRED, new Deadline(14, Unit.DAYS, From.ALLOCATION, null));
    private final StepRule assessment =
            step("ASSESSMENT", StepNeed.REQUIRED, new Deadline(2, Unit.MONTHS, From.STEP, "INTERVIEW"));
    private final StepRule plan = step("PLAN", StepNeed.REQUIRED, new Deadline(30, Unit.DAYS, From.STEP, "ASSESSMENT"));

    @ParameterizedTest
    @CsvSource({"12, 2029-02-28", "48, 2032-02-29", "84, 2035-02-28", "1, 2028-03-29"})
    void monthsGoByTheCalendarAndALeapDayEndsInFebruary(int months, LocalDate due) {
        assertThat(due(
                        step("REVIEW", StepNeed.REQUIRED, new Deadline(months, Unit.MONTHS, From.ENTRY, null)),
                        Map.of()))
                .contains(due);
    }

    @Test
    void nobodyIsLateOnTheDayOfAllocation() {
        assertThat(due(step("EARLY", StepNeed.REQUIRED, new Deadline(1, Unit.DAYS, From.ENTRY, null)), Map.of()))
                .contains(SELAM.allocated());
    }

    @Test
    void workingDaysAreCountedWhereThePersonLives() {
        StepRule soon = step("SOON", StepNeed.REQUIRED, new Deadline(5, Unit.WORKING_DAYS, From.ALLOCATION, null));
        Deadlines deadlines =
                new Deadlines(version(soon), SELAM, Map.of(), Set.of(), (from, days) -> from.plusDays(days + 2));

        assertThat(deadlines.dueOn(soon)).contains(LocalDate.of(2028, 3, 13));
    }

    @Test
    void aDeadlineBeginsWhenTheOtherStepEnds() {
        assertThat(due(assessment, Map.of())).isEmpty();
        assertThat(due(assessment, Map.of("INTERVIEW", LocalDate.of(2028, 12, 31))))
                .contains(LocalDate.of(2029, 2, 28));
        assertThat(due(plan, Map.of("INTERVIEW", LocalDate.of(2028, 4, 1)))).isEmpty();
    }

    @Test
    void whatIsWaivedCountsAsIfItHadEndedInTime() {
        Deadlines deadlines = new Deadlines(
                version(interview, assessment, plan),
                SELAM,
                Map.of("INTERVIEW", LocalDate.of(2028, 3, 10)),
                Set.of("ASSESSMENT"),
                LocalDate::plusDays);

        assertThat(deadlines.dueOn(plan)).contains(LocalDate.of(2028, 6, 9));
    }

    @Test
    void nobodyWaitsForWhatMayBeLeftOutAndNobodyIsLateWithIt() {
        StepRule optional = step("ASSESSMENT", StepNeed.OPTIONAL, new Deadline(60, Unit.DAYS, From.STEP, "INTERVIEW"));
        Deadlines deadlines = new Deadlines(
                version(interview, optional, plan),
                SELAM,
                Map.of("INTERVIEW", LocalDate.of(2028, 3, 10)),
                Set.of(),
                LocalDate::plusDays);

        assertThat(deadlines.dueOn(optional)).isEmpty();
        assertThat(deadlines.dueOn(plan)).contains(LocalDate.of(2028, 6, 8));
    }

    @Test
    void aDeadlineWithoutAmountOrWithoutItsStepIsRefused() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Deadline(0, Unit.DAYS, From.ENTRY, null));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Deadline(3, Unit.DAYS, From.STEP, null));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new AgeRange(16, 4, AgeRange.On.ENTRY));
    }

    private Optional<LocalDate> due(StepRule step, Map<String, LocalDate> done) {
        return new Deadlines(version(interview, assessment, plan, step), SELAM, done, Set.of(), LocalDate::plusDays)
                .dueOn(step);
    }

    private static StandardVersion version(StepRule... steps) {
        return new StandardVersion(
                StandardId.next(),
                2,
                "Test",
                StandardState.RELEASED,
                LocalDate.of(2026, 1, 1),
                List.of(),
                List.of(steps));
    }

    private static StepRule step(String code, StepNeed need, @Nullable Deadline deadline) {
        return new StepRule(
                StepTypeId.next(),
                code,
                1,
                1,
                LocalizedText.german(code),
                ProcessArea.CASE_MGMT,
                Role.CASEWORKER,
                need,
                EnumSet.allOf(TargetGroup.class),
                AgeRange.ANY,
                deadline,
                List.of());
    }
}

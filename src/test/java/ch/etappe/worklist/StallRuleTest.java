package ch.etappe.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.Ids;
import ch.etappe.worklist.StallSigns.Since;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("BR17: a case counts as stuck")
class StallRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final StallRule RULE = new StallRule(60, 30, 45);

    @Test
    void notBeforeTheLimitIsPassed() {
        assertThat(RULE.judge(signs(60, since(30), since(45)), TODAY)).isEmpty();
    }

    @Test
    void whenNothingMovedForLonger() {
        assertThat(RULE.judge(signs(61, null, null), TODAY)).hasValueSatisfying(stall -> {
            assertThat(stall.cause()).isEqualTo(StallCause.SILENT);
            assertThat(stall.since()).isEqualTo(TODAY.minusDays(61));
            assertThat(stall.object()).isNull();
        });
    }

    @Test
    void whenAStepIsTooFarPastItsTargetEvenIfTheCaseMoves() {
        Since step = since(31);

        assertThat(RULE.judge(signs(0, step, null), TODAY))
                .contains(new Stall(signs(0, step, null).dossier(), StallCause.STEP_OVERDUE, step.day(), step.id()));
    }

    @Test
    void whenARequestForASeatWaitsTooLong() {
        assertThat(RULE.judge(signs(0, since(-5), since(46)), TODAY))
                .map(Stall::cause)
                .contains(StallCause.SEAT_WAITING);
    }

    @Test
    void forItsMostConcreteCause() {
        assertThat(RULE.judge(signs(400, since(31), since(46)), TODAY))
                .map(Stall::cause)
                .contains(StallCause.STEP_OVERDUE);
        assertThat(RULE.judge(signs(400, null, since(46)), TODAY))
                .map(Stall::cause)
                .contains(StallCause.SEAT_WAITING);
    }

    private static final DossierId DOSSIER = DossierId.next();

    private static StallSigns signs(int silentDays, @Nullable Since step, @Nullable Since waiting) {
        return new StallSigns(DOSSIER, TODAY.minusDays(silentDays), step, waiting);
    }

    private static Since since(int days) {
        return new Since(Ids.next(), TODAY.minusDays(days));
    }
}

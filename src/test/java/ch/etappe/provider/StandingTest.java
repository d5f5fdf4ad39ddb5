package ch.etappe.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void withoutAnEndThereIsNothingToCount() {
        Standing standing = Standing.of(List.of(accredited(-100, null)), TODAY);

        assertThat(standing).isEqualTo(new Standing(true, null, null, null));
        assertThat(standing.endsWithin(365)).isFalse();
    }

    @Test
    void theLastDayStillCounts() {
        Standing standing = Standing.of(List.of(accredited(-100, 0)), TODAY);

        assertThat(standing.accredited()).isTrue();
        assertThat(standing.daysLeft()).isZero();
        assertThat(Standing.of(List.of(accredited(-100, 0)), TODAY.plusDays(1)).accredited())
                .isFalse();
    }

    @Test
    void aRenewalWithoutAGapGoesOn() {
        Standing standing = Standing.of(List.of(accredited(21, 386), accredited(-100, 20)), TODAY);

        assertThat(standing).isEqualTo(new Standing(true, TODAY.plusDays(386), 386L, null));
    }

    @Test
    void aRenewalAfterAGapIsAnnouncedAndTheEndBeforeItStays() {
        Standing standing = Standing.of(List.of(accredited(22, null), accredited(-100, 20)), TODAY);

        assertThat(standing).isEqualTo(new Standing(true, TODAY.plusDays(20), 20L, TODAY.plusDays(22)));
    }

    @Test
    void afterTheEndItSaysSinceWhen() {
        Standing standing = Standing.of(List.of(accredited(-100, -12), accredited(-900, -101)), TODAY);

        assertThat(standing).isEqualTo(new Standing(false, TODAY.minusDays(12), null, null));
    }

    @Test
    void whoNeverWasAccreditedHasNoLastDay() {
        assertThat(Standing.of(List.of(), TODAY)).isEqualTo(new Standing(false, null, null, null));
        assertThat(Standing.of(List.of(accredited(5, null)), TODAY))
                .isEqualTo(new Standing(false, null, null, TODAY.plusDays(5)));
    }

    private static Accreditation accredited(int from, @Nullable Integer to) {
        return new Accreditation(
                AccreditationId.next(),
                TODAY.plusDays(from),
                to == null ? null : TODAY.plusDays(to),
                "AK-1",
                "K. Amt",
                Instant.EPOCH,
                null);
    }
}

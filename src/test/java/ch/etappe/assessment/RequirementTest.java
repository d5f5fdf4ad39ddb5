package ch.etappe.assessment;

import static ch.etappe.assessment.Requirement.OPTIONAL;
import static ch.etappe.assessment.Requirement.REQUIRED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("BR09: the short assessment is required from 16 to 50, otherwise optional")
class RequirementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aChildThatTurns16TodayNeedsOneFromToday() {
        LocalDate birth = TODAY.minusYears(16);

        assertThat(of(birth, TODAY.minusYears(3), TODAY)).isEqualTo(REQUIRED);
        assertThat(of(birth, TODAY.minusYears(3), TODAY.minusDays(1))).isEqualTo(OPTIONAL);
    }

    @Test
    void whoWas50OnAllocationDoesNotGrowOutOfIt() {
        LocalDate allocated = TODAY.minusYears(4);
        LocalDate birth = allocated.minusYears(51).plusDays(1);

        assertThat(of(birth, allocated, TODAY)).isEqualTo(REQUIRED);
    }

    @Test
    void whoWas51OnAllocationMayHaveOne() {
        assertThat(of(TODAY.minusYears(51), TODAY, TODAY)).isEqualTo(OPTIONAL);
    }

    @Test
    void whoWasBornOn29FebruaryTurns16InALeapYear() {
        LocalDate birth = LocalDate.of(2012, 2, 29);

        assertThat(of(birth, birth, LocalDate.of(2028, 2, 28))).isEqualTo(OPTIONAL);
        assertThat(of(birth, birth, LocalDate.of(2028, 2, 29))).isEqualTo(REQUIRED);
    }

    private static Requirement of(LocalDate birth, LocalDate allocated, LocalDate today) {
        return Requirement.of(birth, allocated, today, 16, 50);
    }
}

package ch.etappe.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "24.11.1998, 1998-11-24, DAY",
        "4.1.1998, 1998-01-04, DAY",
        "11.1998, 1998-11-01, MONTH",
        "1998, 1998-01-01, YEAR",
        "29.2.2004, 2004-02-29, DAY"
    })
    void aDateIsAsExactAsItIsTyped(String typed, LocalDate earliest, PartialDate.Precision precision) {
        PartialDate date = PartialDate.parse(typed);

        assertThat(date).isEqualTo(new PartialDate(earliest, precision));
        assertThat(date.formatted()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "29.2.2005", "31.4.2000", "13.2000", "98", "1.1.98", "1998-11-24"})
    void aDayThatDoesNotExistIsRefused(String typed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PartialDate.parse(typed))
                .extracting(Refusal::key)
                .isEqualTo("kernel.partial-date.unreadable");
    }

    @Test
    void whoTurns16TodayIs16() {
        PartialDate birth = PartialDate.parse("22.11.2010");

        assertThat(birth.ageOn(LocalDate.of(2026, 11, 21))).isEqualTo(15);
        assertThat(birth.ageOn(LocalDate.of(2026, 11, 22))).isEqualTo(16);
        assertThat(birth.reaches(16)).isEqualTo("2026-11-22");
    }

    @Test
    void whoWasBornOn29FebruaryHasTheBirthdayOnThe28thInOtherYears() {
        PartialDate birth = PartialDate.parse("29.2.2008");

        assertThat(birth.ageOn(LocalDate.of(2026, 2, 27))).isEqualTo(17);
        assertThat(birth.ageOn(LocalDate.of(2026, 2, 28))).isEqualTo(18);
        assertThat(birth.ageOn(LocalDate.of(2024, 2, 28))).isEqualTo(15);
        assertThat(birth.ageOn(LocalDate.of(2024, 2, 29))).isEqualTo(16);
    }
}

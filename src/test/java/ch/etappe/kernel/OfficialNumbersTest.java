package ch.etappe.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"756.9217.0769.85", "7569217076985", " 756 9217 0769 85 ", "756-9217-0769-85", "۷۵۶.۹۲۱۷.۰۷۶۹.۸۵"
            })
    void anAhvNumberIsReadAsPeopleTypeIt(String typed) {
        assertThat(AhvNumber.parse(typed).formatted()).isEqualTo("756.9217.0769.85");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "756", "755.9217.0769.85", "756.9217.0769.8", "756.9217.0769.855", "756.9217.O769.85"})
    void whatIsNoAhvNumberIsRefused(String typed) {
        refused(() -> AhvNumber.parse(typed), "kernel.ahv-number.shape");
    }

    @ParameterizedTest
    @ValueSource(strings = {"756.9217.0769.84", "756.9217.0796.85", "756.2917.0769.85"})
    void aMistypedOrSwappedDigitIsFound(String typed) {
        refused(() -> AhvNumber.parse(typed), "kernel.ahv-number.check-digit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678.9", "012345678.9", "012.345.678.9", "012.345.678-9", " 12345678.9 "})
    void aZemisNumberOfAnyShapeIsTheSameNumber(String typed) {
        assertThat(ZemisNumber.parse(typed)).isEqualTo(new ZemisNumber("12345678.9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789", "1234567.9", "112.345.678.9", "12345678.90", "12345678,9"})
    void whatIsNoZemisNumberIsRefused(String typed) {
        refused(() -> ZemisNumber.parse(typed), "kernel.zemis-number.shape");
    }

    @Test
    void aNumberNeverShowsItselfByAccident() {
        assertThat("" + AhvNumber.parse("756.9217.0769.85")).isEqualTo("756.••••.••••.85");
        assertThat("" + ZemisNumber.parse("12345678.9")).isEqualTo("••••••78.9");
    }

    private static void refused(Runnable act, String key) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}

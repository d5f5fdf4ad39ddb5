package ch.etappe.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChfTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1234.50|123450",
                "1'234.5|123450",
                "1’234,50|123450",
                "CHF 12|1200",
                "12.–|1200",
                "1 000 000|100000000",
                "0.05|5",
                "-3|-300",
                "٣٠٠|30000"
            })
    void readsWhatOfficesType(String typed, long rappen) {
        assertThat(Chf.parse(typed)).isEqualTo(new Chf(rappen));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "zwölf", "1.234.50", "1,2,3", "12.345", "1e9", "12345678901234567890", "--1", "."})
    void refusesWhatIsNoAmount(String typed) {
        assertThat(Chf.read(typed)).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Chf.parse(typed));
    }

    @Test
    void isWrittenAsInSwitzerland() {
        assertThat(new Chf(123_450_005).formatted()).isEqualTo("1’234’500.05");
        assertThat(new Chf(-105).formatted()).isEqualTo("−1.05");
        assertThat(Chf.ofFrancs(999).formatted()).isEqualTo("999.00");
        assertThat(Chf.ofFrancs(1_000).francs()).isEqualByComparingTo("1000.00");
    }

    @Test
    void neverOverflowsSilently() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> new Chf(Long.MAX_VALUE).plus(new Chf(1)));
    }
}

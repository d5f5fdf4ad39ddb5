package ch.etappe.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DatesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de-CH | Dienstag, 24. November
            ar    | الثلاثاء، 24 نوفمبر
            kmr   | 24 mijdar, sêşem
            so    | Talaado, Noofeembar 24
            de-CH-simple | Dienstag, 24. November
            fr    | mardi 24 novembre
            en    | Tuesday, November 24
            uk    | вівторок, 24 листопада
            ru    | вторник, 24 ноября
            tr    | 24 Kasım Salı
            """)
    void aDayIsSaidInWords(String tag, String words) {
        assertThat(Dates.inWords(TUESDAY, Locale.forLanguageTag(tag))).isEqualTo(words);
    }

    static Stream<Locale> translated() {
        return LanguagesForTests.configured().languages().stream()
                .map(Language::locale)
                .filter(locale -> !locale.getLanguage().equals("en"));
    }

    /** A language that Unicode files elsewhere, or not at all, would silently get English names or "M11". */
    @ParameterizedTest
    @MethodSource("translated")
    void noLanguageFallsBackToTheNamesOfAnother(Locale reader) {
        String english = Dates.inWords(TUESDAY, Locale.ENGLISH);
        String nobodys = Dates.inWords(TUESDAY, Locale.ROOT);

        assertThat(Dates.inWords(TUESDAY, reader))
                .isNotEqualTo(english)
                .isNotEqualTo(nobodys)
                .doesNotContain("Tuesday", "Tue", "M11");
    }

    @Test
    void dariUsesTheGregorianCalendarWithItsOwnMonthNamesAndDigits() {
        assertThat(Dates.inWords(TUESDAY, Locale.forLanguageTag("fa-AF")))
                .contains("نومبر")
                .contains("۲۴");
    }

    @Test
    void tigrinyaIsWrittenInEthiopicLettersAndTheGregorianCalendar() {
        assertThat(Dates.inWords(TUESDAY, Locale.forLanguageTag("ti")))
                .contains("24")
                .containsPattern("\\p{IsEthiopic}");
    }

    @Test
    void theClockIsThatOfZurichInSummerAndWinter() {
        assertThat(Dates.time(Instant.parse("2026-07-01T07:30:00Z"))).isEqualTo("09:30");
        assertThat(Dates.time(Instant.parse("2026-12-01T08:30:00Z"))).isEqualTo("09:30");
    }

    @Test
    void shortlyBeforeMidnightItIsStillThatDayInZurich() {
        assertThat(Dates.dayOf(Instant.parse("2026-11-24T22:59:00Z"))).isEqualTo(TUESDAY);
        assertThat(Dates.dayOf(Instant.parse("2026-11-24T23:00:00Z"))).isEqualTo(TUESDAY.plusDays(1));
    }
}

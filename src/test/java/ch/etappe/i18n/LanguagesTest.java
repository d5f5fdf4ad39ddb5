package ch.etappe.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.kernel.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which language a browser gets, and that every language of ours can be looked up. */
class LanguagesTest {

    private static final Languages LANGUAGES = LanguagesForTests.configured();

    static List<Language> all() {
        return LANGUAGES.languages();
    }

    @ParameterizedTest
    @CsvSource({
        "de, de-CH",
        "de-AT, de-CH",
        "fr-CH, fr",
        "ar-SY, ar",
        "so-SO, so",
        "ku, kmr",
        "ku-TR, kmr",
        "kmr-Latn-SY, kmr",
        "prs, fa-AF",
        "fa, fa-AF",
        "und, de-CH",
        "xx, de-CH",
    })
    void aBrowserGetsTheLanguageItsReaderCanRead(String asked, String got) {
        assertThat(best(asked)).isEqualTo(got);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ckb", "ku-IQ", "ku-Arab"})
    void whoReadsKurdishInArabicLettersDoesNotGetKurmanjiInLatinOnes(String asked) {
        assertThat(best(asked, "ar")).isEqualTo("ar");
    }

    @Test
    void plainGermanIsChosenNeverGuessed() {
        assertThat(best("de-CH-1996", "fr")).isEqualTo("de-CH");
        assertThat(best("de-CH-simple")).isEqualTo("de-CH-simple");
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyLanguageIsFoundByItsLocale(Language language) {
        assertThat(language.locale().toLanguageTag()).isEqualTo(language.tag());
        assertThat(LANGUAGES.of(language.locale())).isEqualTo(language);
        assertThat(LanguagesForTests.texts().has(language, "uikit.me.close")).isTrue();
    }

    @Test
    void germanInAPlainReadersTextIsNoForeignLanguage() {
        LocalizedText.Reading reading = LocalizedText.german("Deutschkurs").in(Locale.forLanguageTag("de-CH-simple"));

        assertThat(reading.own()).isTrue();
        assertThat(reading.tag()).isEqualTo("de-CH");
    }

    @Test
    void plainGermanStandsBeforeGermanForThoseWhoChoseIt() {
        LocalizedText text = new LocalizedText(Map.of("de-CH", "Erwerbsarbeit", "de-CH-simple", "Arbeit"));

        assertThat(text.in(Locale.forLanguageTag("de-CH-simple")).text()).isEqualTo("Arbeit");
        assertThat(text.in(Locale.forLanguageTag("de-CH")).text()).isEqualTo("Erwerbsarbeit");
    }

    private static String best(String... wanted) {
        return LANGUAGES
                .bestFor(List.of(wanted).stream().map(Locale::forLanguageTag).toList())
                .tag();
    }
}

package ch.etappe.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSearchTest {

    @ParameterizedTest
    @CsvSource({
        "Yıldız, yildiz",
        "YILDIZ, yildiz",
        "İbrahim, ibrahim",
        "Müller, muller",
        "O'Brien, o brien",
        "Коваленко, kovalenko",
        "ሰላም, salam"
    })
    void namesAreFoldedToPlainLatinLetters(String name, String key) {
        assertThat(NameSearch.key(name)).isEqualTo(key);
    }

    @Test
    void allNamesOfAPersonAreSearchable() {
        assertThat(NameSearch.key("Tesfay", "Selam", null, "Sälam")).isEqualTo("tesfay selam salam");
    }

    @Test
    void theOrderOfTypedWordsDoesNotMatter() {
        assertThat(NameSearch.words("  Selam  TESFAY ")).containsExactly("selam", "tesfay");
    }

    @Test
    void signsThatAreNoLettersFindNothingWrong() {
        assertThat(NameSearch.words("% _ ' \" ; 😀")).isEmpty();
    }
}

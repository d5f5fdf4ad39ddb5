package ch.etappe.offer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainWordsTest {

    @Test
    void areEasyInShortSentencesOfShortWords() {
        PlainWords easy = PlainWords.of("Sie lernen Deutsch. Sie üben jeden Tag. Wir helfen Ihnen dabei.")
                .orElseThrow();

        assertThat(easy.isEasy()).isTrue();
        assertThat(easy.longestWords()).isEqualTo(4);
    }

    @Test
    void areCountedAsLixDoes() {
        // 10 words in 2 sentences, 2 of them with more than six letters: 5 + 20
        PlainWords measured = PlainWords.of("Wir lernen hier jeden Tag. Danach sprechen wir zusammen viel.")
                .orElseThrow();

        assertThat(measured.lix()).isEqualTo(25);
    }

    @Test
    void nameTheLongestSentence() {
        String winding =
                "Das Angebot bezweckt die bedarfsgerechte Vermittlung alltagsrelevanter Sprachkompetenzen sowie die"
                        + " nachhaltige Verbesserung der gesellschaftlichen Teilhabemöglichkeiten aller Teilnehmenden.";

        PlainWords hard = PlainWords.of("Kommen Sie. " + winding).orElseThrow();

        assertThat(hard.isHard()).isTrue();
        assertThat(hard.hasLongSentence()).isTrue();
        assertThat(hard.longest()).isEqualTo(winding);
    }

    @Test
    void saysNothingOfAFewWords() {
        assertThat(PlainWords.of("Deutsch A1")).isEmpty();
        assertThat(PlainWords.of("")).isEmpty();
        assertThat(PlainWords.of(" \n .,; ")).isEmpty();
    }
}

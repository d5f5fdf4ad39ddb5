package ch.etappe.offer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.offer.ui.WordDiff.Fate;
import ch.etappe.offer.ui.WordDiff.Piece;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void marksTheWordsThatGoAndTheWordsThatCome() {
        String old = "Sie lernen Deutsch für den Alltag";
        String now = "Sie lernen Deutsch für die Arbeit";

        assertThat(WordDiff.before(old, now))
                .containsExactly(new Piece(Fate.STAYS, "Sie lernen Deutsch für"), new Piece(Fate.GOES, "den Alltag"));
        assertThat(WordDiff.after(old, now))
                .containsExactly(new Piece(Fate.STAYS, "Sie lernen Deutsch für"), new Piece(Fate.COMES, "die Arbeit"));
    }

    @Test
    void marksEverythingOfATextThatWasNotThere() {
        assertThat(WordDiff.before("", "Neu hier")).isEmpty();
        assertThat(WordDiff.after("", "Neu hier")).containsExactly(new Piece(Fate.COMES, "Neu hier"));
    }

    @Test
    void marksNothingInEqualTexts() {
        assertThat(WordDiff.after("Ein  Satz.\nNoch einer.", "Ein Satz. Noch einer."))
                .containsExactly(new Piece(Fate.STAYS, "Ein Satz. Noch einer."));
    }

    @Test
    void comparesLongTextsAsAWhole() {
        String endless = "wort ".repeat(5000);

        assertThat(WordDiff.before(endless, endless + "ende")).hasSize(1);
    }
}

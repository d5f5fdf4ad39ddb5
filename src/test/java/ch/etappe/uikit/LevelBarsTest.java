package ch.etappe.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.uikit.LevelBars.Labels;
import ch.etappe.uikit.LevelBars.Level;
import ch.etappe.uikit.LevelBars.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelBarsTest {

    private static final Labels LABELS =
            new Labels("Ergebnis", "Gut: 1 von 2", "Thema", "Jetzt", "Früher", "Als Tabelle");

    @Test
    void saysEachLevelInWordsBesideTheBarAndOnceMoreInTheTable() {
        String html = PlainHtml.of(bars(new Row("Sprache", new Level(3, "trägt"), new Level(1, "viel Hilfe"))));

        assertThat(html).contains("Gut: 1 von 2", "Früher: viel Hilfe", "<figcaption", "Als Tabelle");
        assertThat(html.split("trägt", -1)).as("row and table").hasSize(3);
        assertThat(html).contains("width=\"148\"", "width=\"48\"");
    }

    @Test
    void withoutAnEarlierTimeThereIsNoColumnForIt() {
        String html = PlainHtml.of(bars(new Row("Sprache", new Level(4, "Stärke"), null)));

        assertThat(html).doesNotContain("Früher");
    }

    @Test
    void theBarsAreHiddenFromThoseWhoListen() {
        String html = PlainHtml.of(bars(new Row("Sprache", new Level(4, "Stärke"), null)));

        assertThat(html.split("<svg", -1).length).isGreaterThan(1);
        assertThat(html).contains("aria-hidden=\"true\"");
    }

    private static LevelBars bars(Row... rows) {
        return new LevelBars(LABELS, 4, List.of(rows));
    }
}

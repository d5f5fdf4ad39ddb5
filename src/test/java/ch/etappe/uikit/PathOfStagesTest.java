package ch.etappe.uikit;

import static ch.etappe.uikit.Stage.State.DONE;
import static ch.etappe.uikit.Stage.State.HERE;
import static ch.etappe.uikit.Stage.State.NEXT;
import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.kernel.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Runs without a screen, as the first paint does. */
class PathOfStagesTest {

    private static final Wording KEYS = (key, arguments) -> key;

    private final Document page = Jsoup.parse(PlainHtml.of(PathOfStages.standing(
            List.of(
                    Stage.of("Ankommen", DONE, "Gespräch in Olten: geschafft"),
                    Stage.of("Deutsch lernen", HERE, "Kurs A1", "34 von 60 Tagen")
                            .linked("/me/plan"),
                    Stage.of("Arbeit", NEXT)),
            KEYS)));

    @Test
    void isAnOrderedListThatSaysEveryStateInAWord() {
        assertThat(page.select("ol > li .unseen").eachText())
                .containsExactly("uikit.me.stage.done", "uikit.me.stage.here", "uikit.me.stage.next");
    }

    @Test
    void marksOnlyThePresentStageAsCurrent() {
        assertThat(page.select("[aria-current=step]").eachAttr("class")).containsExactly("here");
    }

    @Test
    void drawsItsPicturesWithoutAScreen() {
        assertThat(page.select("li.done .dot svg path")).hasSize(1);
        assertThat(page.select(".dot[aria-hidden=true]")).hasSize(3);
    }

    @Test
    void linksAStageThatLeadsSomewhere() {
        assertThat(page.select("a.title").attr("href")).isEqualTo("/me/plan");
    }

    @Test
    void saysWhichLanguageATitleFellBackTo() {
        LocalizedText name = new LocalizedText(Map.of("de-CH", "Ankommen", "ti", "ምብጻሕ"));
        List<Stage> stages = List.of(
                Stage.of(name.in(Locale.forLanguageTag("fa-AF")), DONE, List.of()),
                Stage.of(name.in(Locale.forLanguageTag("ti")), NEXT, List.of()));

        Document both = Jsoup.parse(PlainHtml.of(PathOfStages.lying(stages, KEYS)));

        assertThat(both.select("bdi.title").eachAttr("lang")).containsExactly("de-CH");
    }
}

package ch.etappe.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.i18n.Language;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the refugee's sheet is made of must be complete as plain HTML, without a screen and without listeners. */
class PlainComponentsTest {

    @ParameterizedTest
    @EnumSource
    void everyIconIsDrawnAndHiddenFromScreenReaders(Icon icon) {
        Document page = Jsoup.parse(PlainHtml.of(icon.create()));

        assertThat(page.select("span.icon[aria-hidden=true] > svg > *")).isNotEmpty();
        assertThat(Icon.named(icon.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')))
                .contains(icon);
    }

    @Test
    void aBadgeShowsAPictureAndAWord() {
        Element badge = Jsoup.parse(PlainHtml.of(Badges.warn("3 Absenzen"))).expectFirst(".tag.warn");

        assertThat(badge.text()).isEqualTo("3 Absenzen");
        assertThat(badge.select("svg")).hasSize(1);
    }

    @Test
    void textOfPeopleIsIsolatedAndCannotBringItsOwnTags() {
        Document page = Jsoup.parse(PlainHtml.of(new UserText("<b>سلام</b>", "fa-AF")));

        Element text = page.expectFirst("bdi[dir=auto][lang=fa-AF]");
        assertThat(text.text()).isEqualTo("<b>سلام</b>");
        assertThat(text.children()).isEmpty();
    }

    @Test
    void aFormSendsItsFieldsAndItsToken() {
        PostForm form = new PostForm("/me/appointments/1/answer")
                .hidden("answer", "yes")
                .said("Danke.")
                .mainButton("Ich komme", Icon.CHECK);

        Document page = Jsoup.parse(PlainHtml.of(form).replace(PostForm.TOKEN, "secret"));

        assertThat(page.select("form[method=post]").attr("data-said")).isEqualTo("Danke.");
        assertThat(page.select("input[name=_csrf]").val()).isEqualTo("secret");
        assertThat(page.select("input[name=answer]").val()).isEqualTo("yes");
        assertThat(page.select("button[type=submit].main").text()).isEqualTo("Ich komme");
    }

    @Test
    void theLanguageSwitchNamesEachLanguageInItself() {
        Language german = new Language("de-CH", "Deutsch", true, true, null);
        Language dari = new Language("fa-AF", "دری", false, false, "arabic");
        LanguageSwitch languages =
                new LanguageSwitch(List.of(german, dari), dari, "/me/plan", "secret", (key, arguments) -> key);

        Document page = Jsoup.parse(PlainHtml.of(languages));

        assertThat(page.select("button[lang=fa-AF][dir=rtl][aria-current=true]").text())
                .isEqualTo("دری");
        assertThat(page.select("button[name=language]").eachAttr("value")).containsExactly("de-CH", "fa-AF");
        assertThat(page.select("input[name=back]").val()).isEqualTo("/me/plan");
    }

    @Test
    void blankFactsAreLeftOut() {
        Document page =
                Jsoup.parse(PlainHtml.of(Facts.inLine().fact("Ausweis", "F").fact("Telefon", " ")));

        assertThat(page.select("dt").eachText()).containsExactly("Ausweis");
        assertThat(page.select("dd bdi").eachText()).containsExactly("F");
    }
}

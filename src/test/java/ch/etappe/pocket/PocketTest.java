package ch.etappe.pocket;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.i18n.Texts;
import ch.etappe.identity.UserId;
import ch.etappe.uikit.PostForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PocketTest {

    private static final Locale DARI = Locale.forLanguageTag("fa-AF");

    @Autowired
    Texts texts;

    @Test
    void putsTheSectionsInTheirOrderBelowOneHeading() {
        Document sheet = sheet(new Pocket(List.of(section(20, "Ihr Weg"), section(10, "Termin")), texts));

        assertThat(sheet.select("h1")).hasSize(1);
        assertThat(sheet.select("p").eachText()).containsExactly("Termin", "Ihr Weg");
    }

    @Test
    void saysInTheReadersLanguageThatThereIsNothingToDo() {
        assertThat(sheet(new Pocket(List.of(), texts)).select(".empty").text())
                .startsWith("حالا کاری نیست که باید بکنید.");
    }

    @Test
    void formsCarryTheTokenOfTheRequest() {
        Document sheet = sheet(new Pocket(List.of(new Section(1, new PostForm("/me/answer"))), texts));

        assertThat(sheet.select("input[name=_csrf]").val()).isEqualTo("secret");
    }

    private Document sheet(Pocket pocket) {
        return Jsoup.parse(pocket.html(UserId.next(), DARI, "secret"));
    }

    private static PocketSection section(int order, String text) {
        return new Section(order, new Paragraph(text));
    }

    private record Section(int order, Component content) implements PocketSection {

        @Override
        public List<Component> render(UserId user, Locale reader) {
            return List.of(content);
        }
    }
}

package ch.etappe.offer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.offer.CourseWorld;
import ch.etappe.offer.OfferCategory;
import ch.etappe.test.BeforeTheScreen;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An offer from the first word to the released change, on the screens of those who take part. */
class OfferJourneyTest extends BeforeTheScreen {

    @Autowired
    CourseWorld world;

    @Autowired
    JdbcClient database;

    private UUID school = UUID.randomUUID();
    private Runnable who = () -> {
        school = world.provider("Sprachschule Aare");
        world.signInAsProvider(school);
    };

    @Override
    protected void signIn() {
        who.run();
    }

    @Test
    void goesOnlineAfterItCameBackAndChangesOnlyWhenTheCantonReleasesIt() {
        navigate("provider/offers/new", NewOfferView.class);
        test(field("Titel")).setValue("Deutsch am Abend");
        choose(OfferCategory.LANGUAGE_PARENT);
        press("Speichern");
        press("Beim Kanton einreichen");
        assertThat(state()).isEqualTo("DRAFT");
        assertThat(text())
                .contains("Vor dem Einreichen fehlt noch: Inhalt, Was man lernt, Für wen, Telefon oder E-Mail");

        write("Inhalt in einfachen Worten", "Sie lernen Deutsch.");
        write("Was man lernt", "Sie können einkaufen.");
        write("Für wen", "Für Eltern.");
        test(field("Telefon")).setValue("032 000 00 00");
        press("Beim Kanton einreichen");
        assertThat(state()).isEqualTo("SUBMITTED");
        assertThat(text()).contains("Der Kanton hat dieses Angebot vor sich");

        asCanton();
        press("Am Feld kommentieren");
        write("Was soll geändert werden? Der Anbieter liest es am Feld.", "Bitte ausführlicher.");
        press("Kommentar schreiben");
        assertThat(text()).contains("Bitte ausführlicher.");
        press("Zurückgeben");
        write("Was soll der Anbieter ändern? Er liest diesen Text.", "Siehe Kommentar.");
        pressLast("Zurückgeben");
        assertThat(state()).isEqualTo("RETURNED");

        asProvider();
        assertThat(text()).contains("Der Kanton schreibt: Siehe Kommentar.", "Bitte ausführlicher.");
        write("Inhalt in einfachen Worten", "Sie lernen Deutsch für den Alltag.");
        press("Erledigt");
        press("Beim Kanton einreichen");
        assertThat(state()).isEqualTo("SUBMITTED");

        asCanton();
        press("Veröffentlichen");
        assertThat(state()).isEqualTo("PUBLISHED");

        asProvider();
        write("Inhalt in einfachen Worten", "Sie lernen Deutsch für die Arbeit.");
        press("Beim Kanton einreichen");
        assertThat(online()).isEqualTo("Sie lernen Deutsch für den Alltag.");

        asCanton();
        assertThat(text()).contains("entfernt: den Alltag.", "neu: die Arbeit.");
        assertThat(online()).isEqualTo("Sie lernen Deutsch für den Alltag.");
        press("Änderung freigeben");
        assertThat(online()).isEqualTo("Sie lernen Deutsch für die Arbeit.");
    }

    private void asCanton() {
        at(() -> world.signInAsCanton());
        navigate("canton/publishing/" + offer(), OfferReviewView.class);
    }

    private void asProvider() {
        at(() -> world.signInAsProvider(school));
        navigate("provider/offers/" + offer(), OfferEditView.class);
    }

    /** Closes the screen and opens it anew with somebody else before it. */
    private void at(Runnable next) {
        cleanVaadinEnvironment();
        who = next;
        initVaadinEnvironment();
    }

    @SuppressWarnings("unchecked")
    private void choose(OfferCategory category) {
        Select<OfferCategory> kind = $(Select.class).withCaption("Art").single();
        kind.setValue(category);
    }

    private TextField field(String caption) {
        return $(TextField.class).withCaption(caption).single();
    }

    private void write(String caption, String words) {
        test($(TextArea.class).withCaption(caption).single()).setValue(words);
    }

    private void press(String text) {
        test($(Button.class).withText(text).first()).click();
    }

    private void pressLast(String text) {
        test($(Button.class).withText(text).last()).click();
    }

    private UUID offer() {
        return database.sql("select id from offer where provider_id = ?")
                .param(school)
                .query(UUID.class)
                .single();
    }

    private String state() {
        return one("state");
    }

    private String online() {
        return one("json_value(description, '$.\"de-CH\"')");
    }

    private String one(String column) {
        return database.sql("select " + column + " from offer where provider_id = ?")
                .param(school)
                .query(String.class)
                .single();
    }
}

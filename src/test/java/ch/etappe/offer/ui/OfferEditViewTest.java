package ch.etappe.offer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.offer.CourseWorld.Course;
import ch.etappe.offer.OfferDraft;
import ch.etappe.offer.OfferEditing;
import ch.etappe.offer.OfferForms;
import ch.etappe.offer.OfferId;
import ch.etappe.offer.OfferPublishing;
import ch.etappe.offer.OfferState;
import ch.etappe.offer.RevisionState;
import ch.etappe.test.BeforeTheScreen;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class OfferEditViewTest extends BeforeTheScreen {

    @Autowired
    CourseWorld world;

    @Autowired
    OfferEditing editing;

    @Autowired
    OfferPublishing publishing;

    @Autowired
    JdbcClient database;

    private Course course = new Course(OfferId.next(), CourseRunId.next());

    @Override
    protected void signIn() {
        UUID school = world.provider("Sprachschule Aare");
        course = world.published(school, "Deutsch A1", 12);
        world.signInAsProvider(school);
    }

    @Test
    void showsTheChecklistAndTicksItLive() {
        navigate("provider/offers/new", NewOfferView.class);
        assertThat(text()).contains("Anbieter: Sprachschule Aare", "4 von 12 Punkten gesagt");

        write("Inhalt in einfachen Worten", "Sie lernen Deutsch. Wir üben jeden Tag. Kommen Sie zu uns.");

        assertThat(text()).contains("5 von 12 Punkten gesagt", "Liest sich leicht");
    }

    @Test
    void namesTheLongestSentenceAndStopsNobody() {
        navigate("provider/offers/new", NewOfferView.class);

        write(
                "Inhalt in einfachen Worten",
                "Wir üben. Das Angebot dient der bedarfsgerechten Vermittlung von Sprachkompetenzen und der"
                        + " nachhaltigen Verbesserung der Teilhabe aller angemeldeten Teilnehmenden im Alltag.");

        assertThat(text()).contains("Der längste Satz hat", "bedarfsgerechten");
    }

    @Test
    void saysWhatIsMissingBesideTheFieldsOfANewOffer() {
        navigate("provider/offers/new", NewOfferView.class);

        press("Speichern");

        assertThat(field("Titel").isInvalid()).isTrue();
        assertThat(field("Titel").getErrorMessage()).isEqualTo("Geben Sie dem Angebot einen Titel.");
        assertThat(text()).contains("3 Felder sind noch nicht richtig.");
    }

    @Test
    void saysThatAgesCannotBeAndKeepsThem() {
        open();
        test($(IntegerField.class).withCaption("Alter ab").single()).setValue(30);
        test($(IntegerField.class).withCaption("Alter bis").single()).setValue(20);

        press("Speichern");

        IntegerField most = $(IntegerField.class).withCaption("Alter bis").single();
        assertThat(most.isInvalid()).isTrue();
        assertThat(most.getErrorMessage()).isEqualTo("Das Höchstalter liegt unter dem Mindestalter.");
        assertThat(most.getValue()).isEqualTo(20);
    }

    @Test
    void saysThatTheOldTextStaysOnline() {
        open();
        test(field("Titel")).setValue("Deutsch A1 am Abend");

        press("Speichern");

        assertThat(editing.open(course.offer()).revision()).isEqualTo(RevisionState.DRAFT);
        assertThat(text()).contains("Geändert gegenüber online: Titel", "Änderung im Entwurf");
    }

    @Test
    void showsBothVersionsWhereSomebodyElseSavedMeanwhile() {
        open();
        OfferDraft before = editing.open(course.offer());
        editing.save(course.offer(), before.versions(), OfferForms.titled(before.form(), "Deutsch am Morgen"));
        test(field("Titel")).setValue("Deutsch am Abend");

        press("Speichern");

        RadioButtonGroup<?> choice = $(RadioButtonGroup.class).single();
        assertThat(choice.getLabel()).isEqualTo("Titel");
        press("Mit dieser Wahl speichern");
        assertThat(editing.open(course.offer()).form().title()).isEqualTo("Deutsch am Abend");
    }

    @Test
    void keepsWhatBothChangedInDifferentFieldsWithoutAsking() {
        open();
        OfferDraft before = editing.open(course.offer());
        editing.save(course.offer(), before.versions(), OfferForms.described(before.form(), "Neuer Inhalt."));
        test(field("Titel")).setValue("Deutsch am Abend");

        press("Speichern");

        OfferDraft now = editing.open(course.offer());
        assertThat(now.form().title()).isEqualTo("Deutsch am Abend");
        assertThat(now.form().description()).isEqualTo("Neuer Inhalt.");
    }

    @Test
    void asksBeforeItSuspends() {
        open();
        press("Pausieren");
        assertThat(stateNow()).isEqualTo(OfferState.PUBLISHED);

        test($(ConfirmDialog.class).single()).confirm();

        assertThat(stateNow()).isEqualTo(OfferState.SUSPENDED);
    }

    @Test
    void keepsWhatIsTypedWhileSomethingElseIsDone() {
        open();
        test(field("Titel")).setValue("Noch nicht gespeichert");
        press("Pausieren");

        test($(ConfirmDialog.class).single()).confirm();

        assertThat(field("Titel").getValue()).isEqualTo("Noch nicht gespeichert");
        assertThat(editing.open(course.offer()).form().title()).isEqualTo("Deutsch A1");
    }

    @Test
    void forgetsAChangeThatIsGivenUp() {
        open();
        test(field("Titel")).setValue("Deutsch am Abend");
        press("Speichern");
        press("Änderung verwerfen");

        test($(ConfirmDialog.class).single()).confirm();

        assertThat(field("Titel").getValue()).isEqualTo("Deutsch A1");
        assertThat(editing.open(course.offer()).revision()).isNull();
    }

    @Test
    void asksToBeConfirmedUntilSomebodyClicks() {
        database.sql("update offer set confirmed_at = utc_timestamp() - interval 7 month where id = ?")
                .param(course.offer().id())
                .update();
        open();
        assertThat(text()).contains("hat niemand bestätigt");
        press("Stimmt noch");

        assertThat(editing.open(course.offer()).stale()).isFalse();
        assertThat(text()).doesNotContain("hat niemand bestätigt");
    }

    @Test
    void showsHostileTextsAsText() {
        OfferDraft before = editing.open(course.offer());
        editing.save(
                course.offer(), before.versions(), OfferForms.titled(before.form(), "<img src=x onerror=alert(1)>"));
        open();

        assertThat(text()).contains("<img src=x onerror=alert(1)>");
    }

    private void open() {
        navigate("provider/offers/" + course.offer().id(), OfferEditView.class);
    }

    private void write(String caption, String words) {
        test($(TextArea.class).withCaption(caption).single()).setValue(words);
    }

    private TextField field(String caption) {
        return $(TextField.class).withCaption(caption).single();
    }

    private void press(String text) {
        test($(Button.class).withText(text).first()).click();
    }

    private OfferState stateNow() {
        return editing.open(course.offer()).state();
    }
}

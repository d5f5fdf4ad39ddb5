package ch.etappe.provider.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.identity.ProviderFunction;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasErrorParameter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProviderScreensTest extends BeforeTheScreen {

    @Autowired
    private CourseWorld world;

    @Autowired
    private JdbcClient database;

    private UUID provider;
    private UserId lead;
    private ProviderFunction function = ProviderFunction.LEAD;
    private boolean canton;

    @Override
    protected void signIn() {
        if (provider == null) {
            provider = world.provider("Wortweide");
            lead = world.user();
        }
        if (canton) {
            world.signInAsCanton();
        } else {
            SignedInAs.provider(lead, provider, function);
        }
    }

    @Test
    void theProfileIsSavedByItself() {
        open("provider/profile");

        test(field("Website")).setValue("www.wortweide.example");

        assertThat(stored("web")).isEqualTo("https://www.wortweide.example");
        assertThat(field("Website").getValue()).isEqualTo("https://www.wortweide.example");
        assertThat(text()).contains("Gespeichert um", "Unbefristet akkreditiert");
    }

    @Test
    void whatCannotBeSavedSaysSoAtTheFieldAndIsStillThereLater() {
        open("provider/profile");
        test(field("E-Mail")).setValue("info@");

        assertThat(field("E-Mail").isInvalid()).isTrue();
        assertThat(stored("mail")).isEmpty();
        again();
        open("provider/profile");

        assertThat(field("E-Mail").getValue()).isEqualTo("info@");
        assertThat(field("E-Mail").isInvalid()).isTrue();
        test(field("E-Mail")).setValue("info@wortweide.example");
        assertThat(stored("mail")).isEqualTo("info@wortweide.example");
        again();
        open("provider/profile");
        assertThat(field("E-Mail").isInvalid()).isFalse();
    }

    @Test
    void aColleaguesChangeOfTheSameFieldIsShownBesideTheOwn() {
        open("provider/profile");
        database.sql("update provider set web = 'https://theirs.example' where id = ?")
                .param(provider)
                .update();

        test(field("Website")).setValue("https://mine.example");

        assertThat(stored("web")).isEqualTo("https://theirs.example");
        Dialog dialog = $(Dialog.class).single();
        test($(Button.class, dialog).all().getLast()).click();
        assertThat(stored("web")).isEqualTo("https://mine.example");
    }

    @Test
    void aScriptInTheNameIsTextAndNothingElse() {
        open("provider/profile");
        test(field("Name")).setValue("<script>alert(1)</script>");
        canton = true;
        again();
        open("canton/providers/" + provider);

        assertThat(((com.vaadin.flow.component.Component) getCurrentView())
                        .getElement()
                        .getOuterHTML())
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSiteIsAddedAndWrongCoordinatesAreSaidAtTheirFields() {
        open("provider/sites");
        test(button("Standort erfassen")).click();
        test(field("Name des Standorts")).setValue("Werkstatt");
        test(field("Strasse und Nummer")).setValue("Hof 2");
        test(field("PLZ")).setValue("4500");
        test(field("Ort")).setValue("Solothurn");
        test(field("Breite (Grad)")).setValue("7.54");
        test(field("Länge (Grad)")).setValue("47.21");
        ((RadioButtonGroup<Object>) $(RadioButtonGroup.class).single())
                .setValue(ch.etappe.provider.WheelchairAccess.PARTLY);
        test(button("Speichern")).click();

        assertThat(field("Breite (Grad)").isInvalid()).isTrue();
        assertThat(field("Länge (Grad)").isInvalid()).isTrue();
        assertThat(field("Ort").getValue()).isEqualTo("Solothurn");
        test(field("Breite (Grad)")).setValue("");
        test(field("Länge (Grad)")).setValue("");
        test(button("Speichern")).click();
        assertThat(text()).contains("Werkstatt", "Hof 2, 4500 Solothurn", "Teilweise", "ungefähr, Mitte des Orts");
    }

    @Test
    void theCantonEndsAnAccreditationWithAReasonAndEntersTheNext() {
        canton = true;
        again();
        open("canton/providers/" + provider);
        assertThat(text()).contains("Unbefristet, aus dem Bestand übernommen");
        test(button("Beenden")).click();
        test($(Button.class, $(Dialog.class).single()).withText("Beenden").single())
                .click();
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        test($(TextArea.class).single()).setValue("Auflagen nicht erfüllt");
        test($(Button.class, $(Dialog.class).single()).withText("Beenden").single())
                .click();
        assertThat(text()).contains("Auflagen nicht erfüllt", "Heute ist der letzte Tag.");

        test(button("Akkreditierung erfassen")).click();
        assertThat($(DatePicker.class).withCaption("Erster Tag").single().getValue())
                .isEqualTo(MeetingWorld.today().plusDays(1));
        test(field("Aktenzeichen")).setValue("AK-200");
        test(button("Speichern")).click();
        assertThat(text()).contains("AK-200", "Unbefristet akkreditiert");
    }

    @Test
    void br20ProviderAndCantonAreWarnedOnTheirHomes() {
        database.sql("update accreditation set valid_to = ? where provider_id = ?")
                .params(MeetingWorld.today().plusDays(20), provider)
                .update();
        again(); // the home was open already
        open("provider");
        assertThat(text()).contains("Akkreditiert bis", "Noch 20 Tage.");

        canton = true;
        again();
        open("canton");
        assertThat(text()).contains("Akkreditierung");
    }

    @Test
    void aTeacherHasAHomeAndNothingOfTheOffice() {
        function = ProviderFunction.TEACHER;
        again();
        open("provider");
        assertThat(text()).contains("Heute").doesNotContain("Anfragen");
        for (String path : new String[] {
            "provider/profile", "provider/sites", "provider/team", "provider/offers", "provider/rosters"
        }) {
            open(path);
            assertThat(UI.getCurrentOrThrow().getCurrentView()).isInstanceOf(HasErrorParameter.class);
        }
    }

    private void again() {
        cleanVaadinEnvironment();
        initVaadinEnvironment();
    }

    /** Homes fill themselves in a second round. */
    private void open(String path) {
        UI.getCurrentOrThrow().navigate(path);
        roundTrip();
    }

    private String stored(String column) {
        return database.sql("select coalesce(" + column + ", '') from provider where id = ?")
                .param(provider)
                .query(String.class)
                .single();
    }

    private TextField field(String label) {
        return $(TextField.class).withCaption(label).single();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }
}

package ch.etappe.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.identity.ProviderFunction;
import ch.etappe.identity.SignedInAs;
import ch.etappe.offer.CourseWorld;
import ch.etappe.test.BeforeTheScreen;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasErrorParameter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TeamViewTest extends BeforeTheScreen {

    @Autowired
    private CourseWorld world;

    private final String tag = "v" + UUID.randomUUID().toString().substring(0, 13);
    private ProviderFunction function = ProviderFunction.LEAD;

    @Override
    protected void signIn() {
        SignedInAs.provider(world.user(), world.provider("Wortweide"), function);
    }

    @Test
    void anIncompleteFormSaysBesideTheFieldWhatIsMissingAndKeepsTheRest() {
        UI.getCurrentOrThrow().navigate("provider/team");
        test(button("Person aufnehmen")).click();
        test(field("Name")).setValue("T. Moos");
        test(field("Benutzername")).setValue("ä!");
        test(button("Konto eröffnen")).click();

        assertThat(field("Benutzername").isInvalid()).isTrue();
        assertThat($(RadioButtonGroup.class).single().isInvalid()).isTrue();
        assertThat(field("Name").getValue()).isEqualTo("T. Moos");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aNewPersonStandsInTheListAndGetsAPasswordOnce() {
        UI.getCurrentOrThrow().navigate("provider/team");
        test(button("Person aufnehmen")).click();
        test(field("Name")).setValue("T. Moos");
        test(field("Benutzername")).setValue(tag);
        ((RadioButtonGroup<ProviderFunction>) $(RadioButtonGroup.class).single()).setValue(ProviderFunction.TEACHER);
        test(button("Konto eröffnen")).click();

        assertThat(text()).contains("T. Moos", tag, "Anbieter, Kursleitung", "Aktiv");
        assertThat($(Code.class, $(Dialog.class).single()).single().getText()).hasSize(14);
    }

    @Test
    void forATeacherThereIsNoSuchPage() {
        function = ProviderFunction.TEACHER;
        cleanVaadinEnvironment();
        initVaadinEnvironment();

        UI.getCurrentOrThrow().navigate("provider/team");

        assertThat(UI.getCurrentOrThrow().getCurrentView()).isInstanceOf(HasErrorParameter.class);
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private TextField field(String label) {
        return $(TextField.class).withCaption(label).single();
    }
}

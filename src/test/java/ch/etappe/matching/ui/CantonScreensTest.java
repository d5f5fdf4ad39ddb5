package ch.etappe.matching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CantonScreensTest extends BeforeTheScreen {

    @Autowired
    MeetingWorld world;

    private Role role = Role.CANTON;

    @Override
    protected void signIn() {
        SignedInAs.account(world.staff("K. Amt", role, new Scope.Canton()), role, new Scope.Canton());
    }

    @Test
    void aRuleIsPlannedShownAndTakenBack() {
        navigate(MatchRulesView.class);
        assertThat(text())
                .contains("ab 18 Jahren", "Grundlage: so.ch, integration.arbeit", "Keine Quelle nennt eine Grenze");

        test($(Button.class).all().stream()
                        .filter(button -> "Ändern: Dolmetschen"
                                .equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
        test($(IntegerField.class).first()).setValue(130);
        test(button("Speichern")).click();
        assertThat($(IntegerField.class).first().getErrorMessage()).isEqualTo("Geben Sie eine Zahl von 0 bis 120 ein.");
        test($(IntegerField.class).first()).setValue(20);
        test($(TextArea.class).single()).setValue("Weisung vom November");
        test(button("Speichern")).click();

        String line = "ab %s: ab 20 Jahren"
                .formatted(Dates.numeric(MeetingWorld.today().plusDays(1)));
        assertThat($(Dialog.class).exists()).isFalse();
        assertThat(text()).contains(line, "Weisung vom November");
        test(button("Zurückziehen")).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(text()).contains("Zurückgezogen: " + line);
    }

    @Test
    void aMissingPlaceIsAddedAndAWrongOneIsSaidBesideItsField() {
        String town = "Probewil " + UUID.randomUUID();
        navigate(PlacesView.class);
        test(button("Ort hinzufügen")).click();
        test($(TextField.class).withCaption("Ort").single()).setValue(town);
        BigDecimalField latitude = $(BigDecimalField.class).first();
        latitude.setValue(new BigDecimal("60"));
        $(BigDecimalField.class).last().setValue(new BigDecimal("7.7"));
        test($(TextArea.class).single()).setValue("Neuer Kursort");
        test(button("Speichern")).click();
        assertThat(latitude.getErrorMessage()).startsWith("Geben Sie eine Zahl von 45.5 bis 48 ein");

        latitude.setValue(new BigDecimal("47.3"));
        test(button("Speichern")).click();

        assertThat($(Dialog.class).exists()).isFalse();
        assertThat(world.ask("select latitude from place_point where town = ?", town))
                .isEqualTo("47.3000");
    }

    @Test
    void theAssociationLooksOn() {
        role = Role.ASSOCIATION;
        signIn();
        navigate(MatchRulesView.class);
        assertThat($(Button.class).withText("Ändern").exists()).isFalse();
        navigate(PlacesView.class);
        assertThat($(Button.class).withText("Ort hinzufügen").exists()).isFalse();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).all().getLast();
    }
}

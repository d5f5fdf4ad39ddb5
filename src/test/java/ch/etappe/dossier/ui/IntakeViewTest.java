package ch.etappe.dossier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.StaffMember;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IntakeViewTest extends BeforeTheScreen {

    @Autowired
    private MeetingWorld world;

    private UserId anna;

    @Override
    protected void signIn() {
        UUID region = world.region("Olten");
        UserId lead = world.staff("U. Lindenhof", Role.REGION_LEAD, new Scope.Region(region));
        anna = world.staff("A. Wyss", Role.CASEWORKER, new Scope.Region(region));
        SignedInAs.account(lead, Role.REGION_LEAD, new Scope.Region(region));
    }

    @Test
    void theHomeWarnsUntilSomebodyIsChosen() {
        UI.getCurrentOrThrow().navigate("casework");
        assertThat(text()).contains("Neuzugänge brauchen eine zuständige Person", "vorläufig an: U. Lindenhof");

        choose(new StaffMember(anna, "A. Wyss"));
        assertThat(text()).contains("A. Wyss", "Bisherige Wahl");

        UI.getCurrentOrThrow().navigate("casework");
        assertThat(text()).doesNotContain("Neuzugänge brauchen");
    }

    @Test
    void withoutAPersonNothingIsChosen() {
        choose(null);

        assertThat($(Select.class).single().isInvalid()).isTrue();
        assertThat(text()).contains("Niemand ist gewählt");
    }

    @SuppressWarnings("unchecked")
    private void choose(@org.jspecify.annotations.Nullable StaffMember who) {
        UI.getCurrentOrThrow().navigate("casework/intake");
        test($(Button.class).withText("Person wählen").single()).click();
        $(Select.class).single().setValue(who);
        test($(Button.class).withText("Neue Dossiers an diese Person").single()).click();
    }
}

package ch.etappe.reading.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.BreakGlass;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.Dossiers;
import ch.etappe.dossier.GlassForm;
import ch.etappe.dossier.GlassPurpose;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.reading.Reading;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody else opens a case, the lead breaks its glass, and its caseworker sees both. */
class ReadingsOnScreenTest extends BeforeTheScreen {

    @Autowired
    private MeetingWorld world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private BreakGlass glass;

    private UUID region;
    private UserId anna;
    private DossierId selam;

    @Override
    protected void signIn() {
        region = world.region("Olten");
        anna = world.staff("A. Wyss", Role.CASEWORKER, new Scope.Region(region));
        selam = world.dossier(region, "Selam");
        world.leads(anna, selam);
        as("U. Lindenhof", Role.REGION_LEAD);
        glass.open(selam, new GlassForm(GlassPurpose.COMPLAINT, "Beschwerde vom 3. November"));
        as("B. Frei", Role.CASEWORKER);
        dossiers.open(selam);
        SignedInAs.account(anna, Role.CASEWORKER, new Scope.Region(region));
    }

    @Test
    void theHomeTellsWhoOpenedWhatAndIsQuietOnceItWasSeen() {
        open("casework");
        assertThat(text())
                .contains("Einsichten in meine Fälle")
                .contains("U. Lindenhof hat am")
                .contains("Beschwerde: «Beschwerde vom 3. November»")
                .contains("B. Frei · Dossier · Auftrag der Region")
                .contains("1 neu");

        click("Gesehen");
        assertThat(text()).doesNotContain("Beschwerde: «").contains("B. Frei · Dossier");
        click("Alle gesehen");

        assertThat(text()).contains("Sie haben alles gesehen.");
        open("casework/openings");
        open("casework");
        assertThat(text()).doesNotContain("Einsichten in meine Fälle");
    }

    @Test
    void theCasePageSaysItToo() {
        open("casework/dossiers/" + selam.id());
        assertThat(text())
                .contains("Die Regionsleitung hat Vertrauliches geöffnet")
                .contains("U. Lindenhof, Aufsicht, mit Begründung")
                .contains("B. Frei, Auftrag der Region");

        click("Gesehen");

        assertThat(text()).doesNotContain("Die Regionsleitung hat Vertrauliches geöffnet");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theListIsFilteredAndTheAddressHoldsTheFilter() {
        open("casework/openings");
        Grid<Reading> grid = $(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(2);

        test($(TextField.class).withCaption("Einsichten durchsuchen").single()).setValue("frei");
        assertThat(test(grid).size()).isEqualTo(1);

        UI.getCurrentOrThrow()
                .navigate("casework/openings", QueryParameters.simple(Map.of("kind", "glass", "days", "7")));
        roundTrip();
        grid = $(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getRow(0).reader()).isEqualTo("U. Lindenhof");
    }

    private void as(String name, Role role) {
        SignedInAs.account(world.staff(name, role, new Scope.Region(region)), role, new Scope.Region(region));
    }

    private void click(String word) {
        test($(Button.class).withText(word).all().getFirst()).click();
    }

    private void open(String path) {
        UI.getCurrentOrThrow().navigate(path);
        roundTrip();
    }
}

package ch.etappe.worklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class WorklistScreensTest extends BeforeTheScreen {

    @Autowired
    MeetingWorld world;

    @Autowired
    Worklist worklist;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    JdbcClient database;

    private UUID region;
    private UserId caseworker;
    private DossierId selam;

    @Override
    protected void signIn() {
        region = world.region("Olten");
        caseworker = world.signInAsCaseworker(region);
        selam = world.dossier(
                region,
                world.municipality("Olten"),
                "Selam",
                MeetingWorld.today().minusDays(45));
        database.sql("update dossier set responsible_id = ?, responsible_since = ? where id = ?")
                .params(caseworker.id(), MeetingWorld.today().minusDays(45), selam.id())
                .update();
    }

    @Test
    void anOverdueStepIsSettledInPlaceAndGoesFromTheList() {
        WorkPanel panel = shown(WorkGroup.OVERDUE);
        int before = worklist.page(WorkGroup.OVERDUE, true, 50, () -> {}).total();
        assertThat(textOf(panel)).contains("Überfällig", "Tesfay, Selam", "Erstgespräch");
        assertThat($(Anchor.class, panel).all())
                .anySatisfy(link -> assertThat(link.getHref()).isEqualTo("casework/dossiers/" + selam.id()));

        test($(Button.class, panel).all().getFirst()).click();
        Dialog dialog = $(Dialog.class).single();
        test($(Button.class, dialog).withText("Als erledigt erfassen").single()).click();

        // a talk that took place moves the days of what counts from it
        assertThat(worklist.page(WorkGroup.OVERDUE, true, 50, () -> {}).total()).isLessThan(before);
        assertThat(textOf(panel)).doesNotContain("Erstgespräch");
    }

    @Test
    void theTalkOfTheMunicipalityWaitsForOthers() {
        WorkPanel panel = shown(WorkGroup.WAITING);

        assertThat(textOf(panel)).contains("Erstinformationsgespräch");
        assertThat($(Button.class, panel).all()).isEmpty();
    }

    @Test
    void aRegionLeadSeesTheRegionAndFinishesNothing() {
        SignedInAs.account(
                world.staff("R. Leitung", Role.REGION_LEAD, new Scope.Region(region)),
                Role.REGION_LEAD,
                new Scope.Region(region));

        WorkPanel panel = shown(WorkGroup.OVERDUE);

        assertThat(textOf(panel)).contains("Tesfay, Selam");
        assertThat($(Button.class, panel).all()).isEmpty();
    }

    @Test
    void anEmptyGroupHasNoTile() {
        assertThat(new WorkTile(WorkGroup.STUCK, worklist).show(currentUser.account()))
                .isEmpty();
    }

    private WorkPanel shown(WorkGroup group) {
        WorkPanel panel = new WorkPanel(group, worklist, 6);
        UI.getCurrent().add(panel);
        panel.refresh();
        return panel;
    }
}

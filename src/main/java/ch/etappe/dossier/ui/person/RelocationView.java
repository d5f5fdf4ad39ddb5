package ch.etappe.dossier.ui.person;

import ch.etappe.dossier.ArrivalKind;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierOverview;
import ch.etappe.dossier.Dossiers;
import ch.etappe.dossier.Relocations;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.organisation.Organisations;
import ch.etappe.shell.Drafts;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** UC-13: a municipality writes down somebody who moved into it, and sees nobody else's name on the way. */
@Route("municipality/arrivals/new")
@Menu(order = 15, title = "dossier.arrival.relocation-menu", icon = "plus")
@RolesAllowed(Role.IS_MUNICIPALITY)
class RelocationView extends Div implements HasDynamicTitle {

    private final transient Relocations relocations;
    private final transient Dossiers dossiers;
    private final ArrivalForm form;

    RelocationView(
            Relocations relocations,
            Dossiers dossiers,
            Organisations organisations,
            CurrentUser currentUser,
            Drafts drafts,
            Clock clock) {
        this.relocations = relocations;
        this.dossiers = dossiers;
        LocalDate today = Dates.dayOf(clock.instant());
        BfsNumber own = currentUser.scope(Scope.Municipality.class).bfs();
        form = new ArrivalForm(
                drafts,
                List.of(ArrivalKind.RELOCATION),
                organisations.municipalities(today).stream()
                        .filter(municipality -> municipality.bfs().equals(own))
                        .toList(),
                today,
                this::register);
        form.sayOfNumbers(getTranslation(
                relocations.keepsNumbers() ? "dossier.arrival.numbers-kept" : "dossier.arrival.numbers-compared"));
        form.restore();
        Div columns = new Div(
                form,
                new Div(new AfterArrival(
                        "dossier.arrival.then-region", "dossier.arrival.then-list", "dossier.arrival.then-known")));
        columns.addClassNames("columns", "arrival");
        add(new PageHeader(getPageTitle()).line(getTranslation("dossier.arrival.relocation-line")), columns);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dossier.arrival.relocation");
    }

    private void register() {
        DossierId dossier = relocations.register(form.value(), form.since());
        form.registered();
        DossierOverview opened = dossiers.overview(dossier);
        Toast.done(getTranslation("dossier.arrival.done", opened.name(), opened.region()));
        getUI().ifPresent(ui -> ui.navigate("municipality/talks"));
    }
}

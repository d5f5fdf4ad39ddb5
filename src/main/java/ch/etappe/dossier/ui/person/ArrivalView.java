package ch.etappe.dossier.ui.person;

import ch.etappe.dossier.ArrivalKind;
import ch.etappe.dossier.Arrivals;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierOverview;
import ch.etappe.dossier.Dossiers;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.organisation.Organisations;
import ch.etappe.organisation.RegionId;
import ch.etappe.person.Duplicates;
import ch.etappe.person.ui.SimilarPanel;
import ch.etappe.shell.Drafts;
import ch.etappe.uikit.Confirm;
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

/** UC-12: a caseworker writes down somebody who comes to the region, warned of whom the portal may know already. */
@Route(ArrivalView.PATH)
@Menu(order = 22, title = "dossier.arrival.menu", icon = "plus")
@RolesAllowed(Role.IS_CASEWORKER)
class ArrivalView extends Div implements HasDynamicTitle {

    static final String PATH = "casework/arrivals/new";

    private final transient Arrivals arrivals;
    private final transient Dossiers dossiers;
    private final SimilarPanel similar;
    private final ArrivalForm form;

    ArrivalView(
            Arrivals arrivals,
            Dossiers dossiers,
            Duplicates duplicates,
            Organisations organisations,
            CurrentUser currentUser,
            Drafts drafts,
            Clock clock) {
        this.arrivals = arrivals;
        this.dossiers = dossiers;
        LocalDate today = Dates.dayOf(clock.instant());
        RegionId region = new RegionId(currentUser.scope(Scope.Region.class).id());
        similar = new SimilarPanel(duplicates);
        form = new ArrivalForm(
                drafts,
                List.of(ArrivalKind.values()),
                organisations.municipalities(region, today),
                today,
                this::register);
        form.whileTyping(similar::look);
        form.restore();
        Div aside = new Div(
                similar,
                new AfterArrival(
                        "dossier.arrival.then-intake", "dossier.arrival.then-steps", "dossier.arrival.then-talk"));
        Div columns = new Div(form, aside);
        columns.addClassNames("columns", "arrival");
        add(new PageHeader(getPageTitle()).line(getTranslation("dossier.arrival.line")), columns);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dossier.arrival.title");
    }

    private void register() {
        similar.look(form.sought()); // also for what was typed a moment ago, or registered in another tab
        if (similar.isSettled()) {
            open();
            return;
        }
        Confirm.ask(
                        getTranslation("dossier.arrival.known-question"),
                        "",
                        getTranslation("dossier.arrival.known-new"),
                        this::open)
                .setText(similar.probable());
    }

    private void open() {
        DossierId dossier = arrivals.register(form.value(), form.since(), form.kind());
        form.registered();
        DossierOverview opened = dossiers.overview(dossier);
        Toast.done(getTranslation(
                opened.caseworker() == null ? "dossier.arrival.done" : "dossier.arrival.done-by",
                opened.name(),
                opened.region(),
                String.valueOf(opened.caseworker())));
        getUI().ifPresent(ui -> ui.navigate("casework/dossiers/" + dossier.id()));
    }
}

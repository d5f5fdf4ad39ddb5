package ch.etappe.dossier.ui;

import ch.etappe.dossier.CasesAct;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierMark;
import ch.etappe.dossier.DossierOverview;
import ch.etappe.dossier.DossierQuery;
import ch.etappe.dossier.Dossiers;
import ch.etappe.dossier.Responsibilities;
import ch.etappe.dossier.StaffOfRegion;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.shell.ListMemory;
import ch.etappe.shell.ListTools;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.LazyGrid;
import ch.etappe.uikit.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** UC-02: a caseworker or region lead finds a dossier of the own region. The URL holds what is looked for. */
@Route(DossierListView.PATH)
@Menu(order = 20, title = "dossier.list.title", icon = "folder")
@RolesAllowed({Role.IS_CASEWORKER, Role.IS_REGION_LEAD})
class DossierListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "casework/dossiers";

    private final DossierFilter filter;
    private final LazyGrid<DossierOverview> list;
    private DossierQuery query = DossierQuery.OPEN;

    DossierListView(
            Dossiers dossiers,
            Responsibilities responsibilities,
            StaffOfRegion staff,
            CurrentUser currentUser,
            List<DossierMark> marks,
            List<CasesAct> further,
            ListMemory memory,
            Clock clock) {
        addClassName("list-page");
        filter = new DossierFilter(marks, this::show);
        list = new LazyGrid<DossierOverview>(
                        "dossier.list.total",
                        new EmptyState(getTranslation("dossier.list.empty"), getTranslation("dossier.list.empty-next")))
                .named(getPageTitle());
        DossierColumns.addTo(list.grid(), clock);
        list.load(
                page -> dossiers
                        .page(
                                query,
                                DossierColumns.sortOf(page),
                                DossierColumns.descending(page),
                                page.getOffset(),
                                page.getLimit())
                        .stream(),
                page -> dossiers.count(query));
        ListTools tools = new ListTools(memory, "dossiers", PATH, () -> DossierFilter.write(query))
                .columns(list.grid())
                .download(
                        "dossiers",
                        () -> DossierColumns.tableOf(list.grid()),
                        () -> dossiers.export(
                                query, DossierColumns.sortOf(list.grid()), DossierColumns.descending(list.grid())));
        Button passOn = new Button(
                getTranslation("dossier.reassign.open"),
                click -> new ReassignDialog(chosen(), staff.caseworkers(), responsibilities, this::reload).open());
        passOn.setEnabled(false);
        list.selectable(
                getTranslation("dossier.list.choose"), one -> getTranslation("dossier.list.choose-one", one.name()));
        list.grid().addSelectionListener(selection -> {
            int many = selection.getAllSelectedItems().size();
            passOn.setEnabled(many > 0);
            passOn.setText(getTranslation(many > 0 ? "dossier.reassign.open-many" : "dossier.reassign.open", many));
        });
        List<Component> acts = new ArrayList<>();
        further.stream().filter(CasesAct::isOffered).map(this::button).forEach(acts::add);
        acts.add(passOn);
        Component arrival = ActionLink.of("/casework/arrivals/new", getTranslation("dossier.arrival.title"))
                .icon(Icon.PLUS);
        arrival.setVisible(currentUser.role() == Role.CASEWORKER);
        acts.add(arrival);
        add(new PageHeader(getPageTitle(), acts.toArray(Component[]::new)), filter, tools, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = DossierFilter.read(event.getLocation().getQueryParameters());
        filter.set(query);
        list.refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dossier.list.title");
    }

    private Button button(CasesAct act) {
        Button button = new Button(getTranslation(act.key(), 0), click -> act.begin(chosen(), this::reload));
        button.setEnabled(false);
        list.grid().addSelectionListener(selection -> {
            int many = selection.getAllSelectedItems().size();
            button.setEnabled(many > 0);
            button.setText(getTranslation(act.key(), many));
        });
        return button;
    }

    private void show(DossierQuery changed) {
        query = changed;
        list.grid().deselectAll(); // what is no longer seen is not passed on
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, PATH + DossierFilter.write(changed)));
        list.refresh();
    }

    private Set<DossierId> chosen() {
        return list.grid().getSelectedItems().stream().map(DossierOverview::id).collect(Collectors.toSet());
    }

    private void reload() {
        list.grid().deselectAll();
        list.refresh();
    }
}

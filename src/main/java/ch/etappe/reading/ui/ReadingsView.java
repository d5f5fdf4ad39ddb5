package ch.etappe.reading.ui;

import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.reading.Reading;
import ch.etappe.reading.ReadingQuery;
import ch.etappe.reading.Readings;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.LazyGrid;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** UC-27: who opened which case: a caseworker's own ones, for a region lead all of the region. The URL holds the filter. */
@Route(ReadingsView.PATH)
@Menu(order = 80, title = "reading.title", icon = "eye")
@RolesAllowed({Role.IS_CASEWORKER, Role.IS_REGION_LEAD})
class ReadingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "casework/openings";

    private final ReadingFilter filter = new ReadingFilter(this::show);
    private final LazyGrid<Reading> list;
    private ReadingQuery query = ReadingQuery.ofLastMonth();

    ReadingsView(Readings readings, CurrentUser currentUser) {
        addClassName("list-page");
        list = new LazyGrid<Reading>(
                        "reading.total",
                        new EmptyState(getTranslation("reading.none"), getTranslation("reading.none-next")))
                .named(getPageTitle());
        columns();
        list.load(
                page -> readings.page(query, page.getOffset(), page.getLimit()).stream(),
                page -> readings.count(query));
        boolean oversees = currentUser.role() == Role.REGION_LEAD;
        add(
                new PageHeader(getPageTitle())
                        .line(getTranslation(oversees ? "reading.line.region" : "reading.line.mine")),
                filter,
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = ReadingFilter.read(event.getLocation().getQueryParameters());
        filter.set(query);
        list.refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reading.title");
    }

    private void show(ReadingQuery changed) {
        query = changed;
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, PATH + ReadingFilter.write(changed)));
        list.refresh();
    }

    private void columns() {
        list.grid()
                .addColumn(one -> ReadingWords.when(one.at()))
                .setHeader(getTranslation("reading.at"))
                .setFlexGrow(2);
        list.grid()
                .addComponentColumn(
                        one -> new Anchor("casework/dossiers/" + one.dossier().id(), new UserText(one.person())))
                .setHeader(getTranslation("reading.person"))
                .setFlexGrow(3);
        list.grid()
                .addColumn(one -> getTranslation(one.kind().key()))
                .setHeader(getTranslation("reading.what"))
                .setFlexGrow(3);
        list.grid()
                .addComponentColumn(
                        one -> lines(one.reader(), getTranslation(one.role().key())))
                .setHeader(getTranslation("reading.who"))
                .setFlexGrow(3);
        list.grid()
                .addComponentColumn(one -> lines(ReadingWords.purpose(one, Wording.of(this)), one.reason()))
                .setHeader(getTranslation("reading.why"))
                .setFlexGrow(5);
    }

    private static Component lines(String first, @Nullable String second) {
        Div cell = new Div(new UserText(first));
        cell.addClassName("two-lines");
        if (second != null) {
            Span soft = new Span(new UserText(second));
            soft.addClassName("soft");
            cell.add(soft);
        }
        return cell;
    }
}

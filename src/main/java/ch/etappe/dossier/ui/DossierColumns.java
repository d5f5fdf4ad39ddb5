package ch.etappe.dossier.ui;

import ch.etappe.dossier.DossierOverview;
import ch.etappe.dossier.DossierQuery.Sort;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Table;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The columns of a list of dossiers; the name is a link, so that a case opens in a new tab as well. */
final class DossierColumns {

    private final Grid<DossierOverview> grid;
    private final LocalDate today;

    private DossierColumns(Grid<DossierOverview> grid, Clock clock) {
        this.grid = grid;
        this.today = Dates.dayOf(clock.instant());
    }

    static void addTo(Grid<DossierOverview> grid, Clock clock) {
        new DossierColumns(grid, clock).add();
    }

    static Sort sortOf(Query<DossierOverview, ?> page) {
        return page.getSortOrders().stream()
                .findFirst()
                .map(order -> Sort.valueOf(order.getSorted()))
                .orElse(Sort.NAME);
    }

    static boolean descending(Query<DossierOverview, ?> page) {
        return page.getSortOrders().stream().anyMatch(order -> order.getDirection() == SortDirection.DESCENDING);
    }

    /** How the list is sorted now, for a file of the same order. */
    static Sort sortOf(Grid<DossierOverview> grid) {
        return grid.getSortOrder().stream()
                .findFirst()
                .flatMap(order ->
                        order.getSorted().getSortOrder(SortDirection.ASCENDING).findFirst())
                .map(order -> Sort.valueOf(order.getSorted()))
                .orElse(Sort.NAME);
    }

    static boolean descending(Grid<DossierOverview> grid) {
        return grid.getSortOrder().stream().anyMatch(order -> order.getDirection() == SortDirection.DESCENDING);
    }

    private void add() {
        grid.addComponentColumn(this::name)
                .setKey("name")
                .setHeader(text("dossier.list.name"))
                .setSortProperty(Sort.NAME.name())
                .setFlexGrow(3);
        grid.addColumn(dossier -> text(dossier.targetGroupKey()))
                .setKey("group")
                .setHeader(text("dossier.list.group"))
                .setFlexGrow(2);
        grid.addComponentColumn(dossier -> new UserText(dossier.municipality()))
                .setKey("municipality")
                .setHeader(text("dossier.list.municipality"))
                .setSortProperty(Sort.MUNICIPALITY.name())
                .setFlexGrow(2);
        grid.addComponentColumn(this::nextStep)
                .setKey("next-step")
                .setHeader(text("dossier.list.next-step"))
                .setSortProperty(Sort.NEXT_STEP_DUE.name())
                .setFlexGrow(4);
        grid.addComponentColumn(this::caseworker)
                .setKey("caseworker")
                .setHeader(text("dossier.list.caseworker"))
                .setFlexGrow(2);
        grid.addColumn(dossier -> Dates.numeric(dossier.allocatedOn()))
                .setKey("allocated")
                .setHeader(text("dossier.list.allocated"))
                .setSortProperty(Sort.ALLOCATED.name())
                .setFlexGrow(1);
    }

    /** The visible columns as a table for files; dates stay dates, two lines become two cells. */
    static Table<DossierOverview> tableOf(Grid<DossierOverview> grid) {
        Locale reader = grid.getUI().orElseThrow().getLocale();
        Table<DossierOverview> table = new Table<>();
        grid.getColumns().stream()
                .filter(Grid.Column::isVisible)
                .filter(column -> column.getKey() != null)
                .forEach(column -> {
                    String header = column.getHeaderText();
                    switch (column.getKey()) {
                        case "name" -> table.column(header, DossierOverview::name);
                        case "group" -> {
                            Map<String, String> names = new HashMap<>();
                            table.column(
                                    header,
                                    dossier -> names.computeIfAbsent(dossier.targetGroupKey(), grid::getTranslation));
                        }
                        case "municipality" -> table.column(header, DossierOverview::municipality);
                        case "next-step" -> {
                            table.column(
                                    header,
                                    dossier -> dossier.nextStep() == null
                                            ? null
                                            : dossier.nextStep().in(reader).text());
                            table.column(grid.getTranslation("dossier.list.target"), DossierOverview::nextStepDue);
                        }
                        case "caseworker" -> table.column(header, DossierOverview::caseworker);
                        default -> table.column(header, DossierOverview::allocatedOn);
                    }
                });
        return table;
    }

    private Component name(DossierOverview dossier) {
        Div cell = twoLines(new Anchor(DossierView.path(dossier.id()), new UserText(dossier.name())));
        String nativeName = dossier.nativeName();
        String language = dossier.nativeLanguage();
        if (nativeName != null && language != null) {
            cell.add(new UserText(nativeName, language));
        }
        return cell;
    }

    private Component nextStep(DossierOverview dossier) {
        if (dossier.nextStep() == null) {
            return new Span(text("dossier.list.no-step"));
        }
        Div cell = twoLines(new Span(
                dossier.nextStep().in(grid.getUI().orElseThrow().getLocale()).text()));
        LocalDate due = dossier.nextStepDue();
        if (due != null) {
            String day = Dates.numeric(due);
            cell.add(
                    due.isBefore(today)
                            ? Badges.warn(text("dossier.step.overdue", day))
                            : new Span(text("dossier.step.target", day)));
        }
        return cell;
    }

    private Component caseworker(DossierOverview dossier) {
        String name = dossier.caseworker();
        return name == null ? Badges.warn(text("dossier.list.nobody")) : new UserText(name);
    }

    private static Div twoLines(Component first) {
        Div cell = new Div(first);
        cell.addClassName("two-lines");
        return cell;
    }

    private String text(String key, Object... arguments) {
        return grid.getTranslation(key, arguments);
    }
}

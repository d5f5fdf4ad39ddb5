package ch.etappe.exchange.ui;

import ch.etappe.exchange.ImportId;
import ch.etappe.exchange.ImportSummary;
import ch.etappe.exchange.Imports;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.shell.FriendlyErrors;
import ch.etappe.shell.UploadField;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.ShortTable;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** UC-14: where the canton sends a list of arrivals, and what became of the earlier ones. */
@Route(ImportsView.PATH)
@Menu(order = 30, title = "exchange.title", icon = "download")
@RolesAllowed(Role.IS_CANTON)
class ImportsView extends Div implements HasDynamicTitle {

    static final String PATH = "canton/import";

    private static final int SHOWN = 30;
    private static final List<String> TYPES = List.of(".csv", ".txt", "text/csv", "text/plain");

    ImportsView(Imports imports, FriendlyErrors errors, Clock clock) {
        addClassNames("list-page", "import-page");
        long largest = imports.largest();
        Paragraph hint = new Paragraph(getTranslation("exchange.upload.hint", largest >> 20));
        hint.addClassName("soft");
        add(
                new PageHeader(getPageTitle()).line(getTranslation("exchange.line")),
                Panel.sheet("new", getTranslation("exchange.new"))
                        .actions(CsvLinks.template(Dates.dayOf(clock.instant()), Wording.of(this)))
                        .with(
                                new UploadField<>(
                                                getTranslation("exchange.upload"),
                                                Icon.DOCUMENT,
                                                imports::receive,
                                                errors,
                                                this::open)
                                        .main()
                                        .droppable(getTranslation("exchange.upload.drop"))
                                        .offering(largest, TYPES, "exchange.upload.too-large", "exchange.upload.type"),
                                hint),
                Panel.open("earlier", getTranslation("exchange.earlier")).with(earlier(imports.newest(SHOWN))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.title");
    }

    private void open(ImportId read) {
        getUI().ifPresent(ui -> ui.navigate(ImportView.path(read)));
    }

    private Component earlier(List<ImportSummary> all) {
        if (all.isEmpty()) {
            return new EmptyState(
                    getTranslation("exchange.earlier.none"), getTranslation("exchange.earlier.none-next"));
        }
        ShortTable table = new ShortTable(
                getTranslation("exchange.earlier"),
                getTranslation("exchange.column.file"),
                getTranslation("exchange.column.day"),
                getTranslation("exchange.column.by"),
                getTranslation("exchange.column.rows"),
                getTranslation("exchange.column.imported"),
                getTranslation("exchange.column.state"));
        all.forEach(one -> table.row(
                new Anchor(ImportView.path(one.id()), new UserText(name(one))),
                new Span(Dates.numeric(Dates.dayOf(one.at())) + " " + Dates.time(one.at())),
                new UserText(one.by()),
                new Span(String.valueOf(one.rows())),
                new Span(String.valueOf(one.imported())),
                ImportBadge.of(one.state(), Wording.of(this))));
        return table;
    }

    private String name(ImportSummary one) {
        return Objects.requireNonNullElse(one.fileName(), getTranslation("exchange.put-away-name"));
    }
}

package ch.etappe.exchange.ui;

import ch.etappe.exchange.ImportId;
import ch.etappe.exchange.ImportSummary;
import ch.etappe.exchange.Imports;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Polling;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One import: naming the columns, the preview, the work in the background. Looks again while something works. */
@Route("canton/import/:import")
@RolesAllowed(Role.IS_CANTON)
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Duration LOOKS_AGAIN = Duration.ofMillis(1_500);

    private final transient Imports imports;
    private final ProgressPanel progress;
    private final Polling polling;
    private @Nullable ImportSummary shown;

    ImportView(Imports imports) {
        this.imports = imports;
        this.progress = new ProgressPanel(this::stop);
        this.polling = Polling.of(this, this::look);
        addClassNames("list-page", "import-page");
    }

    static String path(ImportId id) {
        return ImportsView.PATH + "/" + id.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(imports.get(ImportId.parse(event.getRouteParameters().get("import").orElse(""))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.title");
    }

    private ImportSummary now() {
        return imports.get(Objects.requireNonNull(shown).id());
    }

    private void look() {
        ImportSummary now = now();
        if (now.state() != Objects.requireNonNull(shown).state()) {
            show(now);
        } else if (now.state().isWorking()) {
            progress.show(now);
        }
    }

    private void show(ImportSummary now) {
        shown = now;
        removeAll();
        add(header(now));
        String problem = now.problem();
        if (problem != null) {
            Paragraph note = new Paragraph(getTranslation(problem));
            note.addClassNames("note", "bad");
            add(note);
        }
        add(content(now));
        polling.every(now.state().isWorking() ? LOOKS_AGAIN : null);
    }

    private Component header(ImportSummary now) {
        PageHeader header = new PageHeader(
                Objects.requireNonNullElse(now.fileName(), getTranslation("exchange.put-away-name")),
                new Anchor(ImportsView.PATH, getTranslation("exchange.earlier")));
        Facts facts = Facts.inLine()
                .fact(getTranslation("exchange.column.state"), ImportBadge.of(now.state(), Wording.of(this)))
                .fact(
                        getTranslation("exchange.column.day"),
                        Dates.numeric(Dates.dayOf(now.at())) + " " + Dates.time(now.at()))
                .fact(getTranslation("exchange.column.by"), new UserText(now.by()))
                .fact(getTranslation("exchange.column.rows"), String.valueOf(now.rows()));
        return new Div(header, facts);
    }

    private Component content(ImportSummary now) {
        return switch (now.state()) {
            case MAPPING -> new MappingPanel(now, imports, this::refresh);
            case CHECKING, RUNNING -> {
                progress.show(now);
                yield progress;
            }
            case CHECKED, STOPPED, DONE -> new PreviewPanel(now, imports, this::refresh, () -> mapAgain(now));
            case PUT_AWAY ->
                Panel.sheet("rows", getTranslation("exchange.preview"))
                        .with(new Paragraph(getTranslation("exchange.preview.forgotten", now.imported())));
        };
    }

    private void mapAgain(ImportSummary now) {
        removeAll();
        add(header(now), new MappingPanel(now, imports, this::refresh));
    }

    private void refresh() {
        show(now());
    }

    private void stop() {
        imports.stop(Objects.requireNonNull(shown).id());
        refresh();
    }
}

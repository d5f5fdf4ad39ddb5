package ch.etappe.exchange.ui;

import ch.etappe.exchange.ArrivalField;
import ch.etappe.exchange.ImportRow;
import ch.etappe.exchange.ImportState;
import ch.etappe.exchange.ImportSummary;
import ch.etappe.exchange.Imports;
import ch.etappe.exchange.RowState;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.LazyGrid;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Arrays;
import java.util.Set;

/** What becomes, or became, of each row, and what can be done now. */
class PreviewPanel extends Composite<Panel> {

    private final ImportSummary read;
    private final transient Imports imports;
    private final SerializableRunnable changed;
    private final Select<RowState> which = new Select<>();
    private final LazyGrid<ImportRow> list =
            new LazyGrid<>("exchange.preview.total", new EmptyState(getTranslation("exchange.preview.none")));
    private final Button start = new Button("", click -> askStart());

    PreviewPanel(ImportSummary read, Imports imports, SerializableRunnable changed, SerializableRunnable mapAgain) {
        this.read = read;
        this.imports = imports;
        this.changed = changed;
        start.addThemeVariants(ButtonVariant.PRIMARY);
        Button putAway = new Button(getTranslation("exchange.preview.put-away"), click -> askPutAway());
        Button again = new Button(getTranslation("exchange.mapping.again"), click -> mapAgain.run());
        again.setVisible(read.state() == ImportState.CHECKED);
        Anchor rest = CsvLinks.leftOut(read, imports, Wording.of(this));
        rest.setVisible(RowState.leftOut().stream().anyMatch(state -> read.count(state) > 0));
        getContent().actions(rest, putAway, again, start);
        Div filter = new Div(which);
        filter.addClassName("filter");
        choices();
        columns();
        list.named(getTranslation("exchange.preview"));
        list.load(
                page -> imports.rows(read.id(), states(), page.getOffset(), page.getLimit()).stream(),
                page -> imports.count(read.id(), states()));
        getContent().with(counts(), filter, list);
        sayHowMany(read);
    }

    @Override
    protected Panel initContent() {
        return Panel.open("rows", getTranslation("exchange.preview"));
    }

    /** What there is of what, at a glance. */
    private Component counts() {
        Facts facts = Facts.inLine();
        Arrays.stream(RowState.values())
                .filter(state -> read.count(state) > 0)
                .forEach(state -> facts.fact(getTranslation(state.key()), String.valueOf(read.count(state))));
        return facts;
    }

    private void choices() {
        which.setLabel(getTranslation("exchange.preview.which"));
        which.setItems(Arrays.stream(RowState.values())
                .filter(state -> read.count(state) > 0)
                .toList());
        which.setEmptySelectionAllowed(true);
        which.setEmptySelectionCaption(count("exchange.preview.all", read.rows()));
        which.setItemLabelGenerator(state ->
                state == null ? count("exchange.preview.all", read.rows()) : count(state.key(), read.count(state)));
        which.addValueChangeListener(change -> list.refresh());
    }

    private String count(String key, int rows) {
        return getTranslation("exchange.preview.count", getTranslation(key), rows);
    }

    private Set<RowState> states() {
        RowState state = which.getValue();
        return state == null ? Set.of() : Set.of(state);
    }

    private void columns() {
        list.grid()
                .addColumn(ImportRow::line)
                .setHeader(getTranslation("exchange.column.line"))
                .setWidth("4.5rem")
                .setFlexGrow(0);
        list.grid()
                .addComponentColumn(this::person)
                .setHeader(getTranslation("exchange.column.person"))
                .setFlexGrow(2);
        list.grid()
                .addComponentColumn(this::reason)
                .setHeader(getTranslation("exchange.column.reason"))
                .setFlexGrow(5);
    }

    private Component person(ImportRow row) {
        if (row.state() == RowState.IMPORTED) {
            return soft(getTranslation("exchange.preview.gone"));
        }
        Div cell = new Div(
                new UserText(RowWords.person(row, read)), soft(row.cell(ArrivalField.MUNICIPALITY, read.mapping())));
        cell.addClassName("row-reasons");
        return cell;
    }

    private Component reason(ImportRow row) {
        Div cell = new Div(ImportBadge.of(row.state(), Wording.of(this)));
        cell.addClassName("row-reasons");
        RowWords.of(row, read, Wording.of(this)).forEach(sentence -> cell.add(new UserText(sentence)));
        if (RowWords.canBeAllowed(row)) {
            Checkbox allow = new Checkbox(getTranslation("exchange.column.allow"), row.allowed());
            allow.addValueChangeListener(change -> {
                imports.allow(read.id(), row.line(), change.getValue());
                sayHowMany(imports.get(read.id()));
            });
            cell.add(allow);
        }
        return cell;
    }

    private void sayHowMany(ImportSummary now) {
        int many = now.importable();
        start.setEnabled(many > 0);
        start.setText(
                many > 0 ? getTranslation("exchange.preview.start", many) : getTranslation("exchange.preview.nothing"));
    }

    private void askStart() {
        int many = imports.get(read.id()).importable();
        Confirm.ask(
                getTranslation("exchange.start.question", many),
                getTranslation("exchange.start.consequence"),
                getTranslation("exchange.start.act"),
                () -> {
                    imports.start(read.id());
                    changed.run();
                });
    }

    private void askPutAway() {
        Confirm.destructive(
                getTranslation("exchange.put-away.question"),
                getTranslation("exchange.put-away.consequence"),
                getTranslation("exchange.preview.put-away"),
                () -> {
                    imports.putAway(read.id());
                    Toast.done(getTranslation("exchange.put-away.done"));
                    changed.run();
                });
    }

    private static Component soft(String text) {
        Span soft = new Span(text);
        soft.addClassName("soft");
        return soft;
    }
}

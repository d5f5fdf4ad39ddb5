package ch.etappe.exchange.ui;

import ch.etappe.exchange.ArrivalField;
import ch.etappe.exchange.ImportRow;
import ch.etappe.exchange.ImportSummary;
import ch.etappe.exchange.Imports;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.ShortTable;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Their columns beside our fields, with the first value of each; what we guessed stands there already. */
class MappingPanel extends Composite<Panel> {

    private final ImportSummary read;
    private final transient Imports imports;
    private final List<Select<ArrivalField>> fields = new ArrayList<>();
    private final Paragraph missing = new Paragraph();
    private final Button check;

    MappingPanel(ImportSummary read, Imports imports, SerializableRunnable checking) {
        this.read = read;
        this.imports = imports;
        check = new Button(getTranslation("exchange.mapping.check"), click -> {
            imports.check(read.id(), mapping());
            checking.run();
        });
        check.addThemeVariants(ButtonVariant.PRIMARY);
        missing.addClassNames("note", "bad");
        missing.getElement().setAttribute("role", "status");
        getContent()
                .actions(check)
                .with(line(), new Paragraph(getTranslation("exchange.mapping.literacy")), missing, table());
        sayWhatIsMissing();
    }

    @Override
    protected Panel initContent() {
        return Panel.sheet("columns", getTranslation("exchange.mapping"));
    }

    private Paragraph line() {
        String separator = read.separator() == ';' ? "semicolon" : read.separator() == ',' ? "comma" : "tab";
        return new Paragraph(getTranslation("exchange.mapping.line", read.rows(), separator));
    }

    private Component table() {
        ShortTable table = new ShortTable(
                getTranslation("exchange.mapping"),
                getTranslation("exchange.mapping.theirs"),
                getTranslation("exchange.mapping.example"),
                getTranslation("exchange.mapping.ours"));
        List<String> first = imports.rows(read.id(), Set.of(), 0, 1).stream()
                .findFirst()
                .map(ImportRow::cells)
                .orElse(List.of());
        for (int column = 0; column < read.header().size(); column++) {
            Select<ArrivalField> field = field(column);
            fields.add(field);
            table.row(
                    new UserText(heading(column)), new UserText(column < first.size() ? first.get(column) : ""), field);
        }
        table.addClassName("mapping");
        return table;
    }

    private Select<ArrivalField> field(int column) {
        Select<ArrivalField> field = new Select<>();
        field.setItems(ArrivalField.values());
        field.setItemLabelGenerator(
                one -> one == null ? getTranslation("exchange.left-out") : getTranslation(one.key()));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("exchange.left-out"));
        field.setAriaLabel(getTranslation("exchange.mapping.ours") + ": " + heading(column));
        ArrivalField guessed = read.mapping().get(column);
        if (guessed != null) {
            field.setValue(guessed);
        }
        field.addValueChangeListener(change -> sayWhatIsMissing());
        return field;
    }

    private String heading(int column) {
        String heading = read.header().get(column);
        return heading.isEmpty() ? getTranslation("exchange.mapping.nameless", column + 1) : heading;
    }

    private List<@Nullable ArrivalField> mapping() {
        List<@Nullable ArrivalField> mapping = new ArrayList<>();
        fields.forEach(field -> mapping.add(field.getValue()));
        return mapping;
    }

    private void sayWhatIsMissing() {
        List<ArrivalField> none = ImportSummary.missing(mapping());
        missing.setVisible(!none.isEmpty());
        missing.setText(
                none.isEmpty()
                        ? ""
                        : getTranslation(
                                "exchange.mapping.missing",
                                none.stream()
                                        .map(field -> getTranslation(field.key()))
                                        .collect(Collectors.joining(", "))));
        check.setEnabled(none.isEmpty());
    }
}

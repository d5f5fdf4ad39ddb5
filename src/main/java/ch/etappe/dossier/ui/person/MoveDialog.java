package ch.etappe.dossier.ui.person;

import ch.etappe.kernel.BfsNumber;
import ch.etappe.organisation.MunicipalitySummary;
import ch.etappe.person.FieldProblem;
import ch.etappe.person.PlannedChange;
import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Records that a person lives in another municipality since a day, or will from a day on. */
class MoveDialog extends FormDialog {

    private final ComboBox<MunicipalitySummary> to;
    private final DayField on;
    private final LocalDate today;
    private final SerializableBiConsumer<BfsNumber, LocalDate> onSave;

    MoveDialog(
            List<MunicipalitySummary> municipalities,
            LocalDate today,
            SerializableBiConsumer<BfsNumber, LocalDate> onSave) {
        super("person.move.title", "person.move.act");
        this.today = today;
        this.onSave = onSave;
        to = field("to", new ComboBox<>(getTranslation("person.move.to")));
        to.setItems(municipalities);
        to.setItemLabelGenerator(MunicipalitySummary::name);
        on = day("on", getTranslation("person.move.on"), today);
        on.setMax(PlannedChange.latest(today));
        Paragraph help = new Paragraph(getTranslation("person.move.help"));
        help.addClassNames("soft", "small");
        say(help);
    }

    @Override
    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (to.getValue() == null) {
            problems.add(new FieldProblem("to", "person.refusal.municipality-missing"));
        }
        if (on.getValue() == null) {
            problems.add(new FieldProblem("on", "person.refusal.day-missing"));
        } else if (on.getValue().isAfter(PlannedChange.latest(today))) {
            problems.add(new FieldProblem("on", "person.refusal.not-ahead"));
        }
        return problems;
    }

    @Override
    void save() {
        onSave.accept(to.getValue().bfs(), on.getValue());
    }
}

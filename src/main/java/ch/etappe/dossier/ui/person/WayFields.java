package ch.etappe.dossier.ui.person;

import ch.etappe.dossier.ArrivalKind;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.organisation.MunicipalitySummary;
import ch.etappe.person.FieldProblem;
import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** By which way somebody comes, since when and to where. What leaves no choice is not asked. */
class WayFields extends FieldGroup {

    private final RadioButtonGroup<ArrivalKind> kind;
    private final ComboBox<MunicipalitySummary> municipality;
    private final DayField since;
    private final LocalDate today;

    WayFields(NamedFields fields, List<ArrivalKind> kinds, List<MunicipalitySummary> municipalities, LocalDate today) {
        super(fields);
        this.today = today;
        kind = wide("kind", new RadioButtonGroup<>(getTranslation("dossier.arrival.kind")));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(one -> getTranslation(one.key()));
        municipality = field("municipality", new ComboBox<>(getTranslation("dossier.arrival.municipality")));
        municipality.setItems(municipalities);
        municipality.setItemLabelGenerator(MunicipalitySummary::name);
        since = day("livesThereFrom", getTranslation("dossier.arrival.since"), null);
        since.setMax(today);
        kind.addValueChangeListener(change -> nameDay(change.getValue()));
        require(kind, municipality, since);
        if (kinds.size() == 1) {
            kind.setValue(kinds.getFirst());
            kind.setVisible(false);
        }
        if (municipalities.size() == 1) {
            municipality.setValue(municipalities.getFirst());
            municipality.setReadOnly(true);
        }
    }

    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (kind.isEmpty()) {
            problems.add(new FieldProblem("kind", "dossier.refusal.arrival-kind"));
        }
        if (municipality.isEmpty()) {
            problems.add(new FieldProblem("municipality", "person.refusal.municipality-missing"));
        }
        if (since.isEmpty()) {
            problems.add(new FieldProblem("livesThereFrom", "person.refusal.day-missing"));
        } else if (since.getValue().isAfter(today)) {
            problems.add(new FieldProblem("livesThereFrom", "person.refusal.day-in-future"));
        }
        return problems;
    }

    /** Once there are no problems, like the others. */
    ArrivalKind kind() {
        return Objects.requireNonNull(kind.getValue());
    }

    BfsNumber municipality() {
        return Objects.requireNonNull(municipality.getValue()).bfs();
    }

    LocalDate since() {
        return Objects.requireNonNull(since.getValue());
    }

    private void nameDay(@Nullable ArrivalKind way) {
        since.setLabel(getTranslation(way == null ? "dossier.arrival.since" : way.dayKey()));
    }
}

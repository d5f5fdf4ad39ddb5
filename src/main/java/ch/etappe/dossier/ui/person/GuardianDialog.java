package ch.etappe.dossier.ui.person;

import ch.etappe.person.FieldProblem;
import ch.etappe.person.GuardianForm;
import ch.etappe.person.GuardianKind;
import ch.etappe.person.Households;
import ch.etappe.person.Neighbour;
import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;

/** Records who may act for a child: somebody with a file, or somebody else by name, as a Beistand mostly is. */
class GuardianDialog extends FormDialog {

    private final Select<GuardianKind> kind;
    private final DayField from;
    private final NeighbourField person;
    private final TextField name;
    private final TextField contact;
    private final LocalDate today;
    private final SerializableConsumer<GuardianForm> onSave;

    GuardianDialog(Households households, LocalDate today, SerializableConsumer<GuardianForm> onSave) {
        super("person.guardian.add-title", "person.guardian.add-act");
        this.today = today;
        this.onSave = onSave;
        kind = field("kind", new Select<>());
        kind.setLabel(getTranslation("person.guardian.kind"));
        kind.setItems(GuardianKind.values());
        kind.setItemLabelGenerator(one -> getTranslation(one.key()));
        kind.setValue(GuardianKind.PARENT);
        from = day("from", getTranslation("person.field.from"), today);
        person = wide("person", new NeighbourField(getTranslation("person.guardian.person"), households));
        person.setClearButtonVisible(true);
        name = text("name", getTranslation("person.guardian.name"), null);
        contact = text("contact", getTranslation("person.guardian.contact"), null);
        person.addValueChangeListener(change -> offerName(change.getValue() == null));
        kind.addValueChangeListener(change -> person.setVisible(change.getValue() != GuardianKind.BEISTAND));
    }

    @Override
    List<FieldProblem> problems() {
        return form().problems(today);
    }

    @Override
    void save() {
        onSave.accept(form());
    }

    private void offerName(boolean nobodyChosen) {
        name.setVisible(nobodyChosen);
        contact.setVisible(nobodyChosen);
    }

    private GuardianForm form() {
        Neighbour chosen = person.isVisible() ? person.getValue() : null;
        return new GuardianForm(
                kind.getValue(),
                chosen == null ? null : chosen.person(),
                name.getValue(),
                contact.getValue(),
                from.getValue());
    }
}

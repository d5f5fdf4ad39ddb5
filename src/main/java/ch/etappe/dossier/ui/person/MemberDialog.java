package ch.etappe.dossier.ui.person;

import ch.etappe.person.FieldProblem;
import ch.etappe.person.Households;
import ch.etappe.person.PersonId;
import ch.etappe.person.Relation;
import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes somebody into the household of a person. */
class MemberDialog extends FormDialog {

    private final NeighbourField who;
    private final Select<Relation> relation;
    private final DayField since;
    private final Checkbox childcare;
    private final LocalDate today;
    private final Saved onSave;

    MemberDialog(Households households, LocalDate today, Saved onSave) {
        super("person.household.add-title", "person.household.add-act");
        this.today = today;
        this.onSave = onSave;
        who = wide("who", new NeighbourField(getTranslation("person.household.who"), households));
        relation = field("relation", new Select<>());
        relation.setLabel(getTranslation("person.household.relation"));
        relation.setItems(Arrays.stream(Relation.values())
                .filter(one -> one != Relation.REFERENCE)
                .toList());
        relation.setItemLabelGenerator(one -> getTranslation(one.key()));
        relation.setValue(Relation.CHILD);
        since = day("since", getTranslation("person.household.since"), today);
        childcare = field("childcare", new Checkbox(getTranslation("person.household.childcare")));
    }

    @Override
    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (who.getValue() == null) {
            problems.add(new FieldProblem("who", "person.refusal.who-missing"));
        }
        if (since.getValue() == null || since.getValue().isAfter(today)) {
            problems.add(new FieldProblem("since", "person.refusal.day-in-future"));
        }
        return problems;
    }

    @Override
    void save() {
        onSave.member(who.getValue().person(), relation.getValue(), childcare.getValue(), since.getValue());
    }

    /** What was chosen. */
    interface Saved extends Serializable {
        void member(PersonId person, Relation relation, boolean childcare, LocalDate since);
    }
}

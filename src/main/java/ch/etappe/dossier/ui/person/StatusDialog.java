package ch.etappe.dossier.ui.person;

import ch.etappe.kernel.TargetGroup;
import ch.etappe.person.FieldProblem;
import ch.etappe.person.Permit;
import ch.etappe.person.PlannedChange;
import ch.etappe.person.ResidenceStatus;
import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import java.util.List;

/** Records that another permit or target group holds since a day, or will from a day on. Both are asked: neither determines the other. */
class StatusDialog extends FormDialog {

    private final Select<Permit> permit;
    private final Select<TargetGroup> group;
    private final DayField from;
    private final DayField decided;
    private final LocalDate today;
    private final SerializableBiConsumer<ResidenceStatus, LocalDate> onSave;

    StatusDialog(ResidenceStatus now, LocalDate today, SerializableBiConsumer<ResidenceStatus, LocalDate> onSave) {
        super("person.status.change-title", "person.status.change");
        this.today = today;
        this.onSave = onSave;
        permit = field("permit", new Select<>());
        permit.setLabel(getTranslation("person.field.permit"));
        permit.setItems(Permit.values());
        permit.setEmptySelectionAllowed(true);
        permit.setEmptySelectionCaption(getTranslation("person.status.no-permit"));
        permit.setItemLabelGenerator(one -> one == null ? getTranslation("person.status.no-permit") : one.name());
        permit.setValue(now.permit());
        group = field("targetGroup", new Select<>());
        group.setLabel(getTranslation("person.field.target-group"));
        group.setItems(TargetGroup.values());
        group.setItemLabelGenerator(one -> getTranslation(one.key()));
        group.setValue(now.targetGroup());
        from = day("from", getTranslation("person.field.from"), null);
        from.setMax(PlannedChange.latest(today));
        decided = day("decidedOn", getTranslation("person.field.decided-on"), null);
        decided.setMax(today);
        Paragraph help = new Paragraph(getTranslation("person.status.help"));
        help.addClassNames("soft", "small");
        say(help);
    }

    @Override
    List<FieldProblem> problems() {
        LocalDate day = from.getValue();
        if (day != null && day.isAfter(PlannedChange.latest(today))) {
            return List.of(new FieldProblem("from", "person.refusal.not-ahead"));
        }
        return form().problems(day != null && day.isAfter(today) ? today : day, today);
    }

    @Override
    void save() {
        onSave.accept(form(), from.getValue());
    }

    private ResidenceStatus form() {
        return new ResidenceStatus(permit.getValue(), group.getValue(), decided.getValue());
    }
}

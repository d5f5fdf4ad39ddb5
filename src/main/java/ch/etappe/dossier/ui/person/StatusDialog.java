package ch.etappe.dossier.ui.person;

import ch.etappe.person.FieldProblem;
import ch.etappe.person.PlannedChange;
import ch.etappe.person.ResidenceStatus;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Records that another permit or target group holds since a day, or will from a day on. */
class StatusDialog extends FormDialog {

    private final StatusFields status;
    private final LocalDate today;
    private final SerializableBiConsumer<ResidenceStatus, LocalDate> onSave;

    StatusDialog(ResidenceStatus now, LocalDate today, SerializableBiConsumer<ResidenceStatus, LocalDate> onSave) {
        super("person.status.change-title", "person.status.change");
        this.status = group(new StatusFields(fields(), now, "from", today));
        this.today = today;
        this.onSave = onSave;
        status.from().setMax(PlannedChange.latest(today));
        Paragraph help = new Paragraph(getTranslation("person.status.help"));
        help.addClassNames("soft", "small");
        add(help);
    }

    @Override
    List<FieldProblem> problems() {
        LocalDate day = status.since();
        if (day != null && day.isAfter(PlannedChange.latest(today))) {
            return List.of(new FieldProblem("from", "person.refusal.not-ahead"));
        }
        return status.problems(day != null && day.isAfter(today) ? today : day, today);
    }

    @Override
    void save() {
        onSave.accept(status.value(), Objects.requireNonNull(status.since()));
    }
}

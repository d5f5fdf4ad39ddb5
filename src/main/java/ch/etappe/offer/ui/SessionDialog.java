package ch.etappe.offer.ui;

import ch.etappe.offer.SessionChanges;
import ch.etappe.offer.SessionForm;
import ch.etappe.offer.SessionForm.Field;
import ch.etappe.offer.SessionSummary;
import ch.etappe.offer.TeacherSummary;
import ch.etappe.organisation.FieldProblems;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.DayField;
import ch.etappe.uikit.HourField;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Objects;

/** Asks where a single session goes. */
final class SessionDialog {

    private final SessionChanges changes;
    private final SessionSummary session;
    private final DayField day;
    private final HourField startsAt;
    private final HourField endsAt;
    private final TextField room;
    private final Select<TeacherSummary> teacher = new Select<>();
    private final FieldProblems<Field> problems = new FieldProblems<>(Field.class);

    private SessionDialog(SessionChanges changes, SessionSummary session, List<TeacherSummary> teachers) {
        this.changes = changes;
        this.session = session;
        day = new DayField(teacher.getTranslation("offer.session.day"));
        startsAt = new HourField(teacher.getTranslation("offer.run.starts-at"));
        endsAt = new HourField(teacher.getTranslation("offer.run.ends-at"));
        room = new TextField(teacher.getTranslation("offer.run.room"));
        teacher.setLabel(teacher.getTranslation("offer.run.teacher"));
        teacher.setEmptySelectionAllowed(true);
        teacher.setItems(teachers);
        teacher.setItemLabelGenerator(one -> one == null ? teacher.getTranslation("offer.run.nobody-yet") : one.name());
        day.setManualValidation(true);
        startsAt.setManualValidation(true);
        endsAt.setManualValidation(true);
        day.setValue(session.heldOn());
        startsAt.setValue(session.startsAt());
        endsAt.setValue(session.endsAt());
        room.setValue(Objects.requireNonNullElse(session.room(), ""));
        teachers.stream()
                .filter(one -> one.id().equals(session.teacher()))
                .findFirst()
                .ifPresent(teacher::setValue);
        problems.at(Field.HELD_ON, day)
                .at(Field.STARTS_AT, startsAt)
                .at(Field.ENDS_AT, endsAt)
                .at(Field.ROOM, room)
                .at(Field.TEACHER, teacher);
    }

    static void open(
            SessionChanges changes, SessionSummary session, List<TeacherSummary> teachers, SerializableRunnable saved) {
        SessionDialog asks = new SessionDialog(changes, session, teachers);
        new ActDialog(
                        asks.day.getTranslation("offer.session.change-title"),
                        asks.day,
                        asks.startsAt,
                        asks.endsAt,
                        asks.room,
                        asks.teacher)
                .act(
                        asks.day.getTranslation("offer.session.change-act"),
                        () -> asks.problems.say(changes.problems(session.id(), asks.value())),
                        () -> {
                            asks.save();
                            saved.run();
                        })
                .open();
    }

    private void save() {
        changes.change(session.id(), value(), session.version());
        Toast.done(day.getTranslation("offer.session.changed"));
    }

    private SessionForm value() {
        TeacherSummary who = teacher.getValue();
        return new SessionForm(
                day.getValue(), startsAt.getValue(), endsAt.getValue(), room.getValue(), who == null ? null : who.id());
    }
}

package ch.etappe.offer.ui;

import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.PatternChanges;
import ch.etappe.offer.PatternForm;
import ch.etappe.offer.PatternForm.Field;
import ch.etappe.offer.TeacherSummary;
import ch.etappe.organisation.FieldProblems;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.DayField;
import ch.etappe.uikit.HourField;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;

/** Asks for another pattern for the rest of a run. */
final class PatternDialog {

    private final DayField from;
    private final CheckboxGroup<DayOfWeek> weekdays;
    private final HourField startsAt;
    private final HourField endsAt;
    private final IntegerField lessons;
    private final TextField room;
    private final Select<TeacherSummary> teacher = new Select<>();
    private final FieldProblems<Field> problems = new FieldProblems<>(Field.class);

    private PatternDialog(PatternForm now, List<TeacherSummary> teachers) {
        from = new DayField(teacher.getTranslation("offer.pattern.from"));
        weekdays = new WeekdayBoxes(teacher.getTranslation("offer.run.weekdays"));
        startsAt = new HourField(teacher.getTranslation("offer.run.starts-at"));
        endsAt = new HourField(teacher.getTranslation("offer.run.ends-at"));
        lessons = new IntegerField(teacher.getTranslation("offer.run.lessons"));
        room = new TextField(teacher.getTranslation("offer.run.room"));
        teacher.setLabel(teacher.getTranslation("offer.run.teacher"));
        teacher.setEmptySelectionAllowed(true);
        teacher.setItems(teachers);
        teacher.setItemLabelGenerator(one -> one == null ? teacher.getTranslation("offer.run.nobody-yet") : one.name());
        from.setManualValidation(true);
        startsAt.setManualValidation(true);
        endsAt.setManualValidation(true);
        lessons.setManualValidation(true);
        from.setValue(now.from());
        weekdays.setValue(now.weekdays());
        startsAt.setValue(now.startsAt());
        endsAt.setValue(now.endsAt());
        lessons.setValue(now.lessons());
        room.setValue(Objects.requireNonNullElse(now.room(), ""));
        teachers.stream()
                .filter(one -> one.id().equals(now.teacher()))
                .findFirst()
                .ifPresent(teacher::setValue);
        problems.at(Field.FROM, from)
                .at(Field.WEEKDAYS, weekdays)
                .at(Field.STARTS_AT, startsAt)
                .at(Field.ENDS_AT, endsAt)
                .at(Field.LESSONS, lessons)
                .at(Field.ROOM, room)
                .at(Field.TEACHER, teacher);
    }

    static void open(
            PatternChanges changes, CourseRunId run, List<TeacherSummary> teachers, SerializableRunnable saved) {
        PatternDialog asks = new PatternDialog(changes.current(run), teachers);
        Paragraph note = new Paragraph(asks.from.getTranslation("offer.pattern.note"));
        new ActDialog(
                        asks.from.getTranslation("offer.pattern.title"),
                        note,
                        asks.from,
                        asks.weekdays,
                        asks.startsAt,
                        asks.endsAt,
                        asks.lessons,
                        asks.room,
                        asks.teacher)
                .act(
                        asks.from.getTranslation("offer.pattern.act"),
                        () -> asks.problems.say(changes.problems(run, asks.value())),
                        () -> {
                            changes.change(run, asks.value());
                            Toast.done(asks.from.getTranslation("offer.pattern.changed"));
                            saved.run();
                        })
                .open();
    }

    private PatternForm value() {
        TeacherSummary who = teacher.getValue();
        return new PatternForm(
                from.getValue(),
                weekdays.getValue(),
                startsAt.getValue(),
                endsAt.getValue(),
                lessons.getValue(),
                room.getValue(),
                who == null ? null : who.id());
    }
}

package ch.etappe.offer.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.offer.LessonDay;
import ch.etappe.offer.RunPreview;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.DayField;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.ShortTable;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;

/** All days that a pattern stands for, holidays struck out and named, each with the way to decide otherwise. */
class RunPreviewPanel extends Composite<Div> {

    private final SerializableConsumer<LocalDate> onLeaveOut;
    private final SerializableConsumer<LocalDate> onTakeIn;

    RunPreviewPanel(SerializableConsumer<LocalDate> onLeaveOut, SerializableConsumer<LocalDate> onTakeIn) {
        this.onLeaveOut = onLeaveOut;
        this.onTakeIn = onTakeIn;
    }

    /** @param lessons in all; 0 if they are not known yet */
    void show(RunPreview preview, int lessons) {
        getContent().removeAll();
        Panel panel = Panel.sheet("run-preview", getTranslation("offer.run.preview", preview.sessions()));
        if (preview.days().isEmpty()) {
            getContent().add(panel.with(new Paragraph(getTranslation("offer.run.preview.none"))));
            return;
        }
        if (lessons > 0) {
            panel.with(new Paragraph(getTranslation("offer.run.preview.lessons", lessons)));
        }
        ShortTable table = new ShortTable(
                getTranslation("offer.run.preview", preview.sessions()),
                getTranslation("offer.session.day"),
                getTranslation("offer.state"),
                getTranslation("offer.session.acts"));
        preview.days().forEach(day -> table.row(day(day), state(day), act(day)));
        getContent().add(panel.with(new ClashList(preview.clashes()), table, further()));
    }

    private Component day(LessonDay day) {
        Span text = new Span(Dates.brief(day.day(), getLocale()));
        if (!day.takesPlace()) {
            text.addClassName("struck");
        }
        return text;
    }

    private Component state(LessonDay day) {
        Badge badge = switch (day.kind()) {
            case HELD -> Badges.good(getTranslation("offer.lesson-day.held"));
            case ADDED -> Badges.good(getTranslation("offer.lesson-day.added"));
            case LEFT_OUT -> Badges.neutral(getTranslation("offer.lesson-day.left-out"));
            case HOLIDAY -> Badges.neutral(getTranslation("offer.lesson-day.holiday"));
            case SCHOOL_HOLIDAY -> Badges.neutral(getTranslation("offer.lesson-day.school-holiday"));
        };
        String name = day.name();
        Div state = new Div(badge);
        state.addClassName("run");
        if (name != null) {
            state.add(new UserText(name, "de-CH"));
        }
        return state;
    }

    private Component act(LessonDay day) {
        String key = day.takesPlace() ? "offer.run.leave-out" : "offer.run.take-in";
        Button act =
                new Button(getTranslation(key), click -> (day.takesPlace() ? onLeaveOut : onTakeIn).accept(day.day()));
        act.setAriaLabel(getTranslation(key) + ": " + Dates.numeric(day.day()));
        act.addThemeVariants(ButtonVariant.TERTIARY);
        return act;
    }

    private Component further() {
        DayField day = new DayField(getTranslation("offer.run.further-day"));
        Button add = new Button(getTranslation("offer.run.further-add"), click -> {
            if (day.getValue() != null) {
                onTakeIn.accept(day.getValue());
            }
        });
        Div line = new Div(day, add);
        line.addClassName("actions");
        return line;
    }
}

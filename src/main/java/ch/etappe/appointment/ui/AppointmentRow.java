package ch.etappe.appointment.ui;

import ch.etappe.appointment.AppointmentState;
import ch.etappe.appointment.AppointmentSummary;
import ch.etappe.appointment.Appointments;
import ch.etappe.appointment.DeclineReason;
import ch.etappe.i18n.LanguageNames;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One appointment on the case page, with the act that fits its state. */
class AppointmentRow extends ListItem {

    private final AppointmentSummary appointment;
    private final Instant now;
    private final boolean mayWrite;
    private final transient Appointments appointments;
    private final SerializableRunnable changed;

    AppointmentRow(
            AppointmentSummary appointment,
            Instant now,
            boolean mayWrite,
            Appointments appointments,
            SerializableRunnable changed) {
        this.appointment = appointment;
        this.now = now;
        this.mayWrite = mayWrite;
        this.appointments = appointments;
        this.changed = changed;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        removeAll();
        Component picture = Icon.CALENDAR.create();
        picture.addClassName("calm");
        add(picture, words());
        List<Component> acts = mayWrite ? acts() : List.of();
        if (!acts.isEmpty()) {
            add(new Actions(acts.toArray(Component[]::new)));
        }
    }

    private Div words() {
        Wording words = Wording.of(this);
        Span when = new Span(When.brief(appointment, now, words, getLocale()));
        when.addClassName("strong");
        Span what = new Span(new UserText(
                words.of("appointment.with", words.of(appointment.type().key()), appointment.host())));
        Span where = new Span(new UserText(appointment.place()));
        where.addClassName("soft");
        Div first = new Div(when, StateBadge.of(appointment.state(), words));
        first.addClassName("line");
        Div lines = new Div(first, what, where);
        lines.addClassName("words");
        String interpreter = appointment.interpreterLanguage();
        if (interpreter != null) {
            lines.add(soft(words.of("appointment.interpreter", LanguageNames.of(interpreter, getLocale()))));
        }
        DeclineReason reason = appointment.reason();
        if (reason != null) {
            lines.add(soft(words.of("appointment.reason", words.of(reason.key()))));
        }
        return lines;
    }

    private List<Component> acts() {
        List<Component> acts = new ArrayList<>();
        boolean begun = appointment.hasBegun(now);
        AppointmentState state = appointment.state();
        if (state.isOpen() && !begun) {
            acts.add(button("appointment.cancel", this::askToCancel));
        }
        if (begun && (state.isOpen() || state == AppointmentState.NO_SHOW)) {
            acts.add(button("appointment.held", () -> appointments.held(appointment.id()), true));
        }
        boolean mayBeNoShow = state.isOpen() && state != AppointmentState.DECLINED;
        if (begun && (mayBeNoShow || state == AppointmentState.HELD)) {
            acts.add(button("appointment.no-show", () -> appointments.noShow(appointment.id()), true));
        }
        return acts;
    }

    private void askToCancel() {
        ConfirmDialog ask = new ConfirmDialog(
                getTranslation("appointment.cancel.ask"),
                getTranslation(
                        "appointment.cancel.detail", When.brief(appointment, now, Wording.of(this), getLocale())),
                getTranslation("appointment.cancel"),
                confirm -> {
                    appointments.cancel(appointment.id());
                    changed.run();
                });
        ask.setConfirmButtonTheme("error primary");
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("appointment.cancel.keep"));
        ask.open();
    }

    private Button button(String key, SerializableRunnable act, boolean thenRefresh) {
        return button(key, () -> {
            act.run();
            if (thenRefresh) {
                changed.run();
            }
        });
    }

    private Button button(String key, SerializableRunnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key) + ", " + When.brief(appointment, now, Wording.of(this), getLocale()));
        return button;
    }

    private static Span soft(String text) {
        Span line = new Span(text);
        line.addClassName("soft");
        return line;
    }
}

package ch.etappe.appointment.ui;

import ch.etappe.appointment.Answer;
import ch.etappe.appointment.AppointmentState;
import ch.etappe.appointment.AppointmentSummary;
import ch.etappe.appointment.DeclineReason;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.PostForm;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/** The answer to one appointment and how to give or change it: one form, one tap each. */
class AnswerForms {

    private final AppointmentSummary appointment;
    private final Wording words;

    AnswerForms(AppointmentSummary appointment, Wording words) {
        this.appointment = appointment;
        this.words = words;
    }

    /** What stands below an appointment that can still be answered. */
    List<Component> show() {
        return switch (appointment.state()) {
            case PROPOSED -> List.of(answers(coming("appointment.me.come"), notComing("appointment.me.cannot", false)));
            case CONFIRMED ->
                List.of(
                        said(Icon.CHECK_CIRCLE, "appointment.me.coming"),
                        answers(notComing("appointment.me.change-cannot", true)));
            case DECLINED -> declined();
            case HELD, NO_SHOW, CANCELLED_BY_CLIENT, CANCELLED_BY_OFFICE -> List.of();
        };
    }

    /** The answer alone, once it is too late to change it. */
    List<Component> showAnswer() {
        if (appointment.state() == AppointmentState.CONFIRMED) {
            return List.of(said(Icon.CHECK_CIRCLE, "appointment.me.coming"));
        }
        return appointment.state() == AppointmentState.DECLINED
                ? List.of(said(Icon.CLOSE, "appointment.me.not-coming"))
                : List.of();
    }

    private List<Component> declined() {
        Component answer = said(Icon.CLOSE, "appointment.me.not-coming");
        DeclineReason reason = appointment.reason();
        if (reason != null) {
            Paragraph told = new Paragraph(
                    Pictures.of(reason).create(), new Span(words.of("appointment.me.reason", words.of(reason.key()))));
            told.addClassName("line");
            return List.of(answer, told, answers(coming("appointment.me.change-come")));
        }
        Paragraph why = new Paragraph(words.of("appointment.me.why"));
        why.addClassNames("line", "strong");
        return List.of(
                answer,
                why,
                answers(Stream.of(DeclineReason.values()).map(this::reason).toArray(Component[]::new)),
                answers(coming("appointment.me.change-come")));
    }

    private PostForm coming(String key) {
        return form(Answer.COMING).said(words.of("appointment.me.coming")).mainButton(words.of(key), Icon.CHECK);
    }

    private PostForm notComing(String key, boolean quiet) {
        PostForm form = form(Answer.NOT_COMING).said(words.of("appointment.me.not-coming"));
        return quiet ? form.quietButton(words.of(key), null) : form.button(words.of(key), null);
    }

    private PostForm reason(DeclineReason reason) {
        return form(Answer.NOT_COMING)
                .hidden("reason", reason.name())
                .said(words.of("appointment.me.told", appointment.host()))
                .button(words.of(reason.key()), Pictures.of(reason));
    }

    private PostForm form(Answer answer) {
        PostForm form =
                new PostForm("/me/appointments/" + appointment.id().id() + "/answer").hidden("answer", answer.name());
        form.addClassName("post");
        return form;
    }

    private Component said(Icon icon, String key) {
        Div said = new Div(icon.create(), new Span(words.of(key)));
        said.addClassName("answered");
        return said;
    }

    private static Div answers(Component... forms) {
        Div answers = new Div(forms);
        answers.addClassName("answers");
        return answers;
    }
}

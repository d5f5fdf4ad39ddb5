package ch.etappe.attendance.ui;

import ch.etappe.attendance.AbsenceNote;
import ch.etappe.attendance.AbsenceReason;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.PostForm;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** When the next session of a course is, and "I cannot come" with one tap a reason. Plain HTML: works without scripts. */
final class NextLesson {

    private NextLesson() {}

    /**
     * @param onCourses whether the page of the courses shows it, otherwise the sheet
     * @param token for forms that are sent as they are; that of the sheet fills itself in
     */
    static Component of(
            EnrolmentId seat, AbsenceNote note, boolean onCourses, String token, Wording words, Locale reader) {
        Span day = new Span(Dates.inWords(note.heldOn(), reader));
        day.addClassName("strong");
        Span hours = new Span(words.of("attendance.me.hours", Dates.time(note.startsAt()), Dates.time(note.endsAt())));
        Div when = new Div(new Span(words.of("attendance.me.next")), day, hours);
        String room = note.room();
        if (room != null) {
            when.add(new UserText(words.of("attendance.me.room", room)));
        }
        Div piece = new Div(Icon.CALENDAR.create(), when);
        piece.addClassName("piece");
        Div all = new Div(piece, answer(seat, note, onCourses, token, words));
        all.addClassName("next-lesson");
        return all;
    }

    private static Component answer(
            EnrolmentId seat, AbsenceNote note, boolean onCourses, String token, Wording words) {
        if (note.reason() != null) {
            Paragraph said = new Paragraph(words.of("attendance.me.said"));
            said.addClassName("strong");
            PostForm back = form(seat, note, onCourses, token)
                    .hidden("reason", "")
                    .said(words.of("attendance.me.coming"))
                    .button(words.of("attendance.me.come"), Icon.CHECK);
            Div answer = new Div(said, back);
            answer.addClassName("cannot-come");
            return answer;
        }
        PostForm why = form(seat, note, onCourses, token).said(words.of("attendance.me.said"));
        AbsenceReason.ON_THE_PHONE.forEach(reason -> why.add(button(reason, words)));
        Span label = new Span(words.of("attendance.me.cannot"));
        label.addClassName("button");
        NativeDetails ask = new NativeDetails(label, why);
        ask.addClassName("cannot-come");
        return ask;
    }

    private static Component button(AbsenceReason reason, Wording words) {
        NativeButton button = new NativeButton(words.of(reason.plainKey()));
        button.addClassName("button");
        button.getElement()
                .setAttribute("type", "submit")
                .setAttribute("name", "reason")
                .setAttribute("value", reason.name());
        return button;
    }

    private static PostForm form(EnrolmentId seat, AbsenceNote note, boolean onCourses, String token) {
        PostForm form = new PostForm(AbsenceEndpoint.path(seat))
                .hidden("session", note.session().id().toString());
        if (onCourses) {
            form.hidden("courses", "true").token(token);
        }
        form.addClassName("post");
        return form;
    }
}

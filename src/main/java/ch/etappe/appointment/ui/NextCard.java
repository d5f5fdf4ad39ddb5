package ch.etappe.appointment.ui;

import ch.etappe.appointment.AppointmentSummary;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Locale;

/**
 * One appointment as the phone shows it: when, large; then where, with whom, what to bring, and the answer.
 * <p><b>Accessibility:</b> a section named by its heading; everything in reading order; native forms and buttons.
 */
@Tag("section")
class NextCard extends HtmlContainer {

    /** @param headingKey says whether it is the next one or a later one */
    NextCard(AppointmentSummary appointment, String headingKey, Instant now, Wording words, Locale reader) {
        String headingId = "appointment-" + appointment.id().id();
        H2 heading = new H2(words.of(headingKey));
        heading.setId(headingId);
        Paragraph day = new Paragraph(When.day(appointment, now, words, reader));
        day.getElement().setAttribute("elementtiming", "next-appointment"); // the browser tells when it can be read
        day.addClassName("day");
        Paragraph time = new Paragraph(Dates.time(appointment.startsAt()));
        time.addClassName("time");
        Div when = new Div(heading, day, time);
        when.addClassName("when");
        addClassName("next");
        getElement().setAttribute("aria-labelledby", headingId);
        add(when, new Pieces(appointment, words, reader));
        AnswerForms answers = new AnswerForms(appointment, words);
        if (appointment.isAnswerable(now)) {
            answers.show().forEach(this::add);
        } else {
            Paragraph going = new Paragraph(words.of("appointment.me.now"));
            going.addClassNames("line", "strong");
            add(going);
            answers.showAnswer().forEach(this::add);
        }
    }
}

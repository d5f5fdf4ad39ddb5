package ch.etappe.enrolment.ui;

import ch.etappe.dossier.Dossiers;
import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.enrolment.SeatAnswer;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.UserId;
import ch.etappe.offer.RunWords;
import ch.etappe.pocket.PocketSection;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.PostForm;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** On the refugee's sheet, below the next appointment: a seat that waits for an answer, with one tap for each. */
@Service
class SeatSheet implements PocketSection {

    private final Enrolments enrolments;
    private final Dossiers dossiers;
    private final RunWords runs;
    private final Texts texts;

    SeatSheet(Enrolments enrolments, Dossiers dossiers, RunWords runs, Texts texts) {
        this.enrolments = enrolments;
        this.dossiers = dossiers;
        this.runs = runs;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<Component> render(UserId user, Locale reader) {
        Wording words = Wording.of(texts, reader);
        return dossiers.mine().map(enrolments::of).orElseGet(List::of).stream()
                .filter(course -> course.state() == EnrolmentState.OFFERED)
                .map(course -> card(course, words, reader))
                .toList();
    }

    private Component card(EnrolmentSummary course, Wording words, Locale reader) {
        H2 heading = new H2(words.of(EnrolmentState.OFFERED.plainKey()));
        heading.setId("seat-" + course.id().id());
        Paragraph title = new Paragraph(new LocalizedTextSpan(course.run().title(), reader));
        title.addClassName("strong");
        Div what = new Div(
                title,
                new Paragraph(new Span(runs.schedule(course.run(), reader))),
                new Paragraph(new Span(runs.datesInWords(course.run(), reader))));
        Section card = new Section(heading, what);
        LocalDate until = course.answerBy();
        if (until != null) {
            Paragraph last = new Paragraph(words.of("enrolment.me.offer.until", Dates.inWords(until, reader)));
            last.addClassNames("line", "strong");
            card.add(last);
        }
        if (course.isInGroup()) {
            Paragraph together = new Paragraph(words.of("enrolment.me.offer.together"));
            together.addClassName("line");
            card.add(together);
        }
        Div answers = new Div(
                form(course, SeatAnswer.TAKE, EnrolmentState.APPROVED, words)
                        .mainButton(words.of("enrolment.me.offer.yes"), Icon.CHECK),
                form(course, SeatAnswer.WAIT, EnrolmentState.WAITLISTED, words)
                        .button(words.of("enrolment.me.offer.no"), null));
        answers.addClassName("answers");
        card.add(answers);
        card.addClassNames("panel", "sheet", "course");
        card.getElement().setAttribute("aria-labelledby", "seat-" + course.id().id());
        return card;
    }

    private static PostForm form(EnrolmentSummary course, SeatAnswer answer, EnrolmentState next, Wording words) {
        PostForm form = new PostForm("/me/courses/" + course.id().id() + "/answer")
                .hidden("answer", answer.name())
                .said(words.of(next.plainKey()));
        form.addClassName("post");
        return form;
    }
}

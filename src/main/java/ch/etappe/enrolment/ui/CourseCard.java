package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.CourseMessage;
import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.SeatAnswer;
import ch.etappe.funding.OwnShare;
import ch.etappe.i18n.Dates;
import ch.etappe.offer.RunSummary;
import ch.etappe.offer.RunWords;
import ch.etappe.offer.SessionSummary;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One course on the phone: what, how it stands, when, where. */
class CourseCard extends Composite<Article> {

    private static final String MAP = "https://www.openstreetmap.org/search?query=";

    /**
     * @param next the next lessons, cancelled ones among them; empty where there are none or none is the person's
     * @param share what the person pays, once the costs are approved; null where nobody has to approve them
     * @param messages what the provider wrote to the person about it
     * @param onAnswer what to do with the answer to an offered seat
     */
    CourseCard(
            EnrolmentSummary course,
            RunWords words,
            List<SessionSummary> next,
            @Nullable OwnShare share,
            List<CourseMessage> messages,
            SerializableConsumer<SeatAnswer> onAnswer) {
        RunSummary run = course.run();
        LocalizedTextSpan title = new LocalizedTextSpan(run.title(), getLocale());
        getContent().addClassNames("panel", "sheet", "course");
        getContent().add(new H2(title));
        if (title.isFallback()) {
            getContent().add(soft(getTranslation("enrolment.me.german-only")));
        }
        getContent()
                .add(
                        EnrolmentBadge.of(course.state(), getTranslation(course.plainKey())),
                        piece(
                                Icon.CALENDAR,
                                strong(new Span(words.schedule(run, getLocale()))),
                                new Span(words.datesInWords(run, getLocale()))),
                        piece(Icon.PLACE, strong(new UserText(run.place().name())), address(run), map(run)));
        if (!next.isEmpty()) {
            getContent().add(lessons(next));
        }
        if (share != null && course.state().isActive()) {
            getContent().add(costs(share));
        }
        messages.forEach(message -> getContent().add(MessageNote.of(message, Wording.of(this), getLocale())));
        LocalDate until = course.answerBy();
        if (course.state() == EnrolmentState.OFFERED && until != null) {
            getContent().add(answers(course, until, onAnswer));
        }
    }

    /** What another module has to say about the course. */
    void tell(Component note) {
        getContent().add(note);
    }

    private Component answers(EnrolmentSummary course, LocalDate until, SerializableConsumer<SeatAnswer> onAnswer) {
        Paragraph last = new Paragraph(getTranslation("enrolment.me.offer.until", Dates.inWords(until, getLocale())));
        last.addClassName("strong");
        Div question = new Div(last);
        question.addClassName("ask");
        if (course.isInGroup()) {
            question.add(new Paragraph(getTranslation("enrolment.me.offer.together")));
        }
        Button take = new Button(getTranslation("enrolment.me.offer.yes"), click -> onAnswer.accept(SeatAnswer.TAKE));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        Button wait = new Button(getTranslation("enrolment.me.offer.no"), click -> onAnswer.accept(SeatAnswer.WAIT));
        Div answers = new Div(take, wait);
        answers.addClassName("answers");
        question.add(answers);
        return question;
    }

    private Component lessons(List<SessionSummary> next) {
        Div lines = new Div(strong(new Span(getTranslation("enrolment.me.next-lessons"))));
        next.forEach(session -> {
            String day = Dates.inWords(session.heldOn(), getLocale());
            Span line = new Span(
                    session.takesPlace()
                            ? getTranslation(
                                    "offer.me.schedule",
                                    day,
                                    Dates.time(session.startsAt()),
                                    Dates.time(session.endsAt()))
                            : getTranslation("enrolment.me.no-lesson", day));
            lines.add(new Div(line));
        });
        return piece(Icon.CLOCK, lines);
    }

    private Component costs(OwnShare share) {
        Component approved = strong(new Span(getTranslation("enrolment.me.costs.approved")));
        return share.amount().rappen() == 0
                ? piece(Icon.CHECK, approved)
                : piece(
                        Icon.CHECK,
                        approved,
                        new Span(getTranslation(
                                switch (share.unit()) {
                                    case LESSON -> "enrolment.me.costs.lesson";
                                    case MONTH -> "enrolment.me.costs.month";
                                    case COURSE, FREE -> "enrolment.me.costs.course";
                                },
                                share.amount().formatted())));
    }

    private Component map(RunSummary run) {
        Anchor map = new Anchor(
                MAP + URLEncoder.encode(run.place().address(), StandardCharsets.UTF_8),
                getTranslation("enrolment.me.map"));
        map.setTarget("_blank");
        map.getElement().setAttribute("rel", "noopener noreferrer");
        map.setAriaLabel(getTranslation("enrolment.me.map-to", run.place().name()));
        return map;
    }

    private Component address(RunSummary run) {
        String room = run.place().room();
        String address = run.place().address();
        return new UserText(room == null ? address : getTranslation("enrolment.me.address", address, room));
    }

    private static Component piece(Icon icon, Component... lines) {
        Div words = new Div(lines);
        Div piece = new Div(icon.create(), words);
        piece.addClassName("piece");
        return piece;
    }

    private static Component strong(Component part) {
        part.addClassName("strong");
        return part;
    }

    private static Component soft(String text) {
        Span line = new Span(text);
        line.addClassName("soft");
        return line;
    }
}

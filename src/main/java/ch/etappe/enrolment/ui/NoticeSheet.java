package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.SessionNotice;
import ch.etappe.enrolment.SessionNotices;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.UserId;
import ch.etappe.offer.RunWords;
import ch.etappe.offer.SessionSummary;
import ch.etappe.pocket.PocketSection;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.PostForm;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** On the refugee's sheet: a lesson that is cancelled or moved, until the person has said to have read it. */
@Service
class NoticeSheet implements PocketSection {

    private final SessionNotices notices;
    private final RunWords runs;
    private final Texts texts;

    NoticeSheet(SessionNotices notices, RunWords runs, Texts texts) {
        this.notices = notices;
        this.runs = runs;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 13;
    }

    @Override
    public List<Component> render(UserId user, Locale reader) {
        Wording words = Wording.of(texts, reader);
        return notices.mine().stream()
                .map(notice -> card(notice, words, reader))
                .toList();
    }

    private Component card(SessionNotice notice, Wording words, Locale reader) {
        SessionSummary session = notice.session();
        LocalDate from = notice.from();
        H2 heading = new H2(
                from != null
                        ? words.of("enrolment.me.new-times", Dates.inWords(from, reader))
                        : session != null && session.takesPlace()
                                ? words.of("enrolment.me.moved")
                                : session == null
                                        ? ""
                                        : words.of("enrolment.me.no-lesson", Dates.inWords(session.heldOn(), reader)));
        heading.setId("notice-" + notice.subject());
        Paragraph title = new Paragraph(new LocalizedTextSpan(notice.run().title(), reader));
        title.addClassName("strong");
        Div what = new Div(title);
        if (session == null) {
            what.add(new Paragraph(new Span(runs.schedule(notice.run(), reader))));
        } else if (session.takesPlace()) {
            moved(what, notice, session, words, reader);
        } else {
            what.add(new Paragraph(new Span(time(words, session, reader))));
        }
        PostForm read = new PostForm("/me/courses/" + notice.enrolment().id() + "/read")
                .hidden("subject", notice.subject().toString())
                .said(words.of("enrolment.me.read"))
                .mainButton(words.of("enrolment.me.read"), Icon.CHECK);
        read.addClassName("post");
        Div answers = new Div(read);
        answers.addClassName("answers");
        Section card = new Section(heading, what, answers);
        card.addClassNames("panel", "sheet", "course");
        card.getElement().setAttribute("aria-labelledby", "notice-" + notice.subject());
        return card;
    }

    private void moved(Div what, SessionNotice notice, SessionSummary session, Wording words, Locale reader) {
        Paragraph when = new Paragraph(new Span(time(words, session, reader)));
        when.addClassName("strong");
        what.add(when);
        String room = session.room();
        String address = notice.run().place().address();
        what.add(new Paragraph(new UserText(room == null ? address : words.of("enrolment.me.address", address, room))));
        LocalDate was = session.wasOn();
        LocalTime at = session.wasAt();
        if (was != null && at != null) {
            what.add(new Paragraph(words.of("enrolment.me.before", Dates.inWords(was, reader), Dates.time(at))));
        }
    }

    private static String time(Wording words, SessionSummary session, Locale reader) {
        return words.of(
                "offer.me.schedule",
                Dates.inWords(session.heldOn(), reader),
                Dates.time(session.startsAt()),
                Dates.time(session.endsAt()));
    }
}

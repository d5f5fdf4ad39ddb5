package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.CourseMessage;
import ch.etappe.enrolment.MessageSentence;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A message of a course on the phone: a standard sentence in the reader's language, own words as they were typed. */
final class MessageNote {

    private static final String TYPED_IN = "de-CH";

    private MessageNote() {}

    static Article of(CourseMessage message, Wording words, Locale reader) {
        Span from = new Span(new UserText(words.of("enrolment.me.message.from", message.provider())));
        from.addClassName("strong");
        Span day = new Span(Dates.inWords(Dates.dayOf(message.sentAt()), reader));
        day.addClassName("soft");
        Article note = new Article(from);
        note.addClassNames("note-card", "course-message");
        MessageSentence sentence = message.sentence();
        if (sentence != null) {
            note.add(new Paragraph(words.of(sentence.key())));
        }
        String typed = message.words();
        if (typed != null) {
            note.add(lines(typed));
            if (!reader.getLanguage().equals("de")) {
                Span german = new Span(words.of("enrolment.me.message.german"));
                german.addClassName("soft");
                note.add(german);
            }
        }
        note.add(day);
        return note;
    }

    private static Div lines(String typed) {
        Div text = new Div();
        text.addClassName("note-text");
        typed.lines().map(line -> new Div(new UserText(line, TYPED_IN))).forEach(text::add);
        return text;
    }
}

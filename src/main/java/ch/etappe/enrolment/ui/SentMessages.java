package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.MessageSentence;
import ch.etappe.enrolment.SentMessage;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What the provider wrote to people of a run lately. */
final class SentMessages {

    private SentMessages() {}

    static Panel of(List<SentMessage> messages, Wording words) {
        DueList list = new DueList();
        messages.forEach(message -> list.row(
                DueList.Tone.CALM,
                Icon.CHAT,
                new Span(words.of(
                        "enrolment.messages.people", Dates.numeric(Dates.dayOf(message.sentAt())), message.people())),
                text(message, words)));
        return Panel.open("messages", words.of("enrolment.messages")).with(list);
    }

    private static Div text(SentMessage message, Wording words) {
        Div text = new Div();
        MessageSentence sentence = message.sentence();
        if (sentence != null) {
            text.add(new Div(new Span(words.of(sentence.key()))));
        }
        String typed = message.words();
        if (typed != null) {
            Div own = new Div(new UserText(typed, "de-CH"));
            own.addClassName("typed");
            text.add(own);
        }
        return text;
    }
}

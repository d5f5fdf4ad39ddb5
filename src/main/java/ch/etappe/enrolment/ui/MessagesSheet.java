package ch.etappe.enrolment.ui;

import ch.etappe.dossier.Dossiers;
import ch.etappe.enrolment.CourseMessage;
import ch.etappe.enrolment.CourseMessages;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.UserId;
import ch.etappe.pocket.PocketSection;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** On the refugee's sheet: what the provider of a course wrote in the last days. */
@Service
class MessagesSheet implements PocketSection {

    private static final int NEWEST = 2;

    private final CourseMessages messages;
    private final Dossiers dossiers;
    private final Texts texts;

    MessagesSheet(CourseMessages messages, Dossiers dossiers, Texts texts) {
        this.messages = messages;
        this.dossiers = dossiers;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 17;
    }

    @Override
    public List<Component> render(UserId user, Locale reader) {
        Wording words = Wording.of(texts, reader);
        return dossiers.mine().map(messages::news).orElseGet(List::of).stream()
                .limit(NEWEST)
                .map(message -> card(message, words, reader))
                .toList();
    }

    private static Component card(CourseMessage message, Wording words, Locale reader) {
        Section card = new Section(
                new H2(new LocalizedTextSpan(message.course(), reader)),
                MessageNote.of(message, words, reader),
                ActionLink.of("/me/courses", words.of("enrolment.me.title")));
        card.addClassNames("panel", "sheet", "course");
        return card;
    }
}

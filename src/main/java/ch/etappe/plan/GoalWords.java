package ch.etappe.plan;

import ch.etappe.i18n.Texts;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.LocalizedText.Reading;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The words of a goal: prepared ones in the reader's language, own ones as they were typed, in German. */
@Component
public class GoalWords {

    private final Texts texts;

    GoalWords(Texts texts) {
        this.texts = texts;
    }

    public Reading of(GoalForm goal, Locale reader) {
        GoalTemplate template = goal.template();
        if (template != null) {
            return new Reading(texts.get(reader, template.key()), reader.toLanguageTag(), true);
        }
        String own = goal.text() == null ? "" : goal.text();
        return LocalizedText.german(own).in(reader);
    }
}

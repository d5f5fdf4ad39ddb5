package ch.etappe.dossier.ui.person;

import ch.etappe.i18n.LanguageNames;
import ch.etappe.person.ConsentScope;
import ch.etappe.person.ConsentText;
import ch.etappe.person.FieldProblem;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Shows a text of consent in the person's language, beside the German one, and records that they agreed. */
class ConsentDialog extends FormDialog {

    private final Select<ConsentText> text;
    private final Select<String> language;
    private final TextField recipient;
    private final Checkbox understood;
    private final Div shown = new Div();
    private final Saved onSave;

    ConsentDialog(List<ConsentText> texts, String spoken, Saved onSave) {
        super("person.consent.add-title", "person.consent.add-act");
        this.onSave = onSave;
        text = field("text", new Select<>());
        text.setLabel(getTranslation("person.consent.what"));
        text.setItems(texts);
        text.setItemLabelGenerator(one -> one.title().in(getLocale()).text());
        language = field("language", new Select<>());
        language.setLabel(getTranslation("person.consent.language"));
        language.setItemLabelGenerator(tag -> LanguageNames.of(tag, getLocale()));
        recipient = wide("recipient", new TextField(getTranslation("person.consent.recipient")));
        shown.addClassName("side-by-side");
        say(shown);
        understood = wide("understood", new Checkbox(getTranslation("person.consent.understood")));
        text.addValueChangeListener(change -> offer(change.getValue(), spoken));
        language.addValueChangeListener(change -> read());
        text.setValue(texts.getFirst());
    }

    @Override
    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (recipient.isVisible() && recipient.getValue().isBlank()) {
            problems.add(new FieldProblem("recipient", "person.refusal.recipient-missing"));
        }
        if (!understood.getValue()) {
            problems.add(new FieldProblem("understood", "person.refusal.not-understood"));
        }
        return problems;
    }

    @Override
    void save() {
        onSave.consent(text.getValue().id(), recipient.getValue(), language.getValue());
    }

    private void offer(ConsentText chosen, String spoken) {
        List<String> tags = List.copyOf(chosen.text().byTag().keySet());
        language.setItems(tags);
        language.setValue(tags.contains(spoken) ? spoken : "de-CH");
        recipient.setVisible(chosen.scope() == ConsentScope.SHARE_WITH_PROVIDER);
        read();
    }

    private void read() {
        String tag = language.getValue();
        if (tag == null) {
            return;
        }
        shown.removeAll();
        shown.add(words(tag));
        if (!tag.equals("de-CH")) {
            shown.add(words("de-CH"));
        }
    }

    private Div words(String tag) {
        Div words = new Div(new UserText(
                Objects.requireNonNull(text.getValue().text().byTag().get(tag)), tag));
        words.addClassName("note");
        return words;
    }

    /** What was agreed to. */
    interface Saved extends Serializable {
        void consent(UUID text, String recipient, String language);
    }
}

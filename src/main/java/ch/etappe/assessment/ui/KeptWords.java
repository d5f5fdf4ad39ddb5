package ch.etappe.assessment.ui;

import ch.etappe.assessment.AssessmentId;
import ch.etappe.shell.Drafts;
import ch.etappe.uikit.Facts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Own words that collided with a colleague's: kept until a choice is made, and shown again to whoever left before.
 */
class KeptWords extends Composite<Div> {

    private final transient Drafts drafts;
    private final String name;
    private final Map<String, String> words = new LinkedHashMap<>();

    KeptWords(Drafts drafts, AssessmentId assessment) {
        this.drafts = drafts;
        this.name = "assessment-conflict/" + assessment.id();
        getContent().addClassNames("note", "warn");
        getContent().setVisible(false);
        drafts.find(name).ifPresent(this::show);
    }

    void keep(String label, String text) {
        if (!text.isBlank()) {
            words.put(label, text);
            drafts.save(name, words);
        }
    }

    void forget() {
        words.clear();
        drafts.discard(name);
        getContent().setVisible(false);
    }

    private void show(Map<String, String> kept) {
        words.putAll(kept);
        Facts facts = Facts.inRows();
        kept.forEach(facts::fact);
        Button discard = new Button(getTranslation("assessment.kept.discard"), click -> forget());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(new Span(getTranslation("assessment.kept.text")), facts, discard);
        getContent().setVisible(true);
    }
}

package ch.etappe.standard.ui;

import ch.etappe.i18n.Language;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.shell.KeptDraft;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text in several languages: German always in sight, beside it one other language at a time, and which ones are
 * missing.
 */
class LocalizedField extends Composite<Div> {

    private static final int LONGEST = 500;

    private final Map<String, String> texts = new HashMap<>();
    private final TextArea german;
    private final TextArea other = new TextArea();
    private final Select<Language> language = new Select<>();

    LocalizedField(String label, List<Language> languages, @Nullable LocalizedText start) {
        if (start != null) {
            texts.putAll(start.byTag());
        }
        german = new TextArea(label);
        german.setRequiredIndicatorVisible(true);
        german.setManualValidation(true);
        german.setMinRows(1);
        german.setValue(texts.getOrDefault(LocalizedText.SOURCE, ""));
        german.addValueChangeListener(change -> texts.put(LocalizedText.SOURCE, change.getValue()));
        List<Language> others = languages.stream()
                .filter(one -> !one.tag().equals(LocalizedText.SOURCE))
                .toList();
        language.setLabel(getTranslation("standard.field.language"));
        language.setItems(others);
        language.setItemLabelGenerator(this::named);
        language.addValueChangeListener(change -> show(change.getValue()));
        other.setMinRows(1);
        other.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                texts.put(language.getValue().tag(), change.getValue());
                language.getDataProvider().refreshAll();
            }
        });
        language.setValue(firstMissing(others).orElse(others.getFirst()));
        getContent().add(german, language, other);
        getContent().addClassName("localized-field");
    }

    /** Keeps the text of every language in a draft. */
    void keepIn(KeptDraft draft, String name) {
        List<String> tags = new ArrayList<>(List.of(LocalizedText.SOURCE));
        language.getListDataView().getItems().map(Language::tag).forEach(tags::add);
        tags.forEach(tag -> draft.text(name + "/" + tag, () -> texts.getOrDefault(tag, ""), text -> {
            texts.put(tag, text);
            showTexts();
        }));
        for (TextArea field : List.of(german, other)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    draft.changed();
                }
            });
        }
    }

    private void showTexts() {
        german.setValue(texts.getOrDefault(LocalizedText.SOURCE, ""));
        show(language.getValue());
        language.getDataProvider().refreshAll();
    }

    /** The text, or nothing where the German is missing or too long; that is said at the field. */
    Optional<LocalizedText> value() {
        String source = german.getValue();
        boolean wrong = source.isBlank() || texts.values().stream().anyMatch(text -> text.length() > LONGEST);
        german.setErrorMessage(
                getTranslation(source.isBlank() ? "standard.refusal.german" : "standard.refusal.too-long", LONGEST));
        german.setInvalid(wrong);
        if (wrong) {
            return Optional.empty();
        }
        Map<String, String> written = new HashMap<>();
        texts.forEach((tag, text) -> {
            if (!text.isBlank()) {
                written.put(tag, text.strip());
            }
        });
        written.put(LocalizedText.SOURCE, source.strip());
        return Optional.of(new LocalizedText(written));
    }

    private Optional<Language> firstMissing(List<Language> others) {
        return others.stream().filter(one -> isMissing(one)).findFirst();
    }

    private boolean isMissing(Language one) {
        return texts.getOrDefault(one.tag(), "").isBlank();
    }

    private String named(Language one) {
        return getTranslation(isMissing(one) ? "standard.field.missing" : "standard.field.there", one.name());
    }

    private void show(@Nullable Language chosen) {
        if (chosen != null) {
            other.setLabel(chosen.name());
            other.getElement().setAttribute("lang", chosen.tag()).setAttribute("dir", chosen.direction());
            other.setValue(texts.getOrDefault(chosen.tag(), ""));
        }
    }
}

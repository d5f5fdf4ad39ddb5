package ch.etappe.standard.ui;

import ch.etappe.i18n.Language;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.shell.KeptDraft;
import ch.etappe.standard.ChecklistItem;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A checklist in the languages of the staff: one item a line, the same order in each language. */
class ChecklistField extends Composite<Div> {

    private final List<ChecklistItem> start;
    private final Map<String, TextArea> fields = new LinkedHashMap<>();

    ChecklistField(List<Language> staff, List<ChecklistItem> start) {
        this.start = start;
        for (Language language : staff) {
            TextArea field = new TextArea(getTranslation("standard.field.checklist", language.name()));
            field.setMinRows(2);
            field.setValue(start.stream()
                    .map(item -> item.text().byTag().getOrDefault(language.tag(), ""))
                    .collect(Collectors.joining("\n"))
                    .stripTrailing());
            fields.put(language.tag(), field);
            getContent().add(field);
        }
        fields.values().stream()
                .findFirst()
                .ifPresent(field -> field.setHelperText(getTranslation("standard.field.checklist-help")));
        getContent().addClassName("localized-field");
    }

    void keepIn(KeptDraft draft) {
        fields.forEach((tag, field) -> draft.text("checklist/" + tag, field));
    }

    /** An item whose German stays keeps its code and so its ticks. */
    List<ChecklistItem> value() {
        List<String> german = lines(LocalizedText.SOURCE);
        List<ChecklistItem> items = new ArrayList<>();
        for (int i = 0; i < german.size(); i++) {
            Map<String, String> texts = new HashMap<>();
            for (String tag : fields.keySet()) {
                List<String> lines = lines(tag);
                if (i < lines.size() && !lines.get(i).isBlank()) {
                    texts.put(tag, lines.get(i));
                }
            }
            items.add(new ChecklistItem(codeOf(german.get(i)), new LocalizedText(texts)));
        }
        return items;
    }

    private String codeOf(String german) {
        return start.stream()
                .filter(item -> item.text().german().equals(german))
                .map(ChecklistItem::code)
                .findFirst()
                .orElseGet(() -> "C-" + UUID.randomUUID().toString().substring(0, 8));
    }

    private List<String> lines(String tag) {
        TextArea field = fields.get(tag);
        return field == null
                ? List.of()
                : field.getValue()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}

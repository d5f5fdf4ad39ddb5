package ch.etappe.plan.ui;

import ch.etappe.plan.GoalForm;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.TextLimit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words in the person's language for what the plan says in German, where the caseworker has them. */
class WordingDialog extends ActDialog {

    /** @param words as far as they are given, by the German ones */
    WordingDialog(String language, Map<String, String> words, SerializableConsumer<Map<String, String>> onWords) {
        this(fields(words), language, onWords);
    }

    private WordingDialog(
            LinkedHashMap<String, TextArea> fields,
            String language,
            SerializableConsumer<Map<String, String>> onWords) {
        super("", fields.values().toArray(Component[]::new));
        setHeaderTitle(getTranslation("plan.agreement.words-title", language));
        addComponentAsFirst(new Paragraph(getTranslation("plan.agreement.words-help")));
        act(getTranslation("plan.save"), () -> fields.values().stream().noneMatch(TextArea::isInvalid), () -> {
            Map<String, String> given = new LinkedHashMap<>();
            fields.forEach((german, field) -> given.put(german, field.getValue()));
            onWords.accept(given);
        });
    }

    private static LinkedHashMap<String, TextArea> fields(Map<String, String> words) {
        LinkedHashMap<String, TextArea> fields = new LinkedHashMap<>();
        words.forEach((german, own) -> {
            TextArea field = TextLimit.on(new TextArea(german), GoalForm.LONGEST);
            field.setValue(own);
            field.setWidthFull();
            field.getElement().setAttribute("dir", "auto");
            fields.put(german, field);
        });
        return fields;
    }
}

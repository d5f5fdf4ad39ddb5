package ch.etappe.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else saved the same form meanwhile: shows each field that both changed, "yours" and "theirs", and lets the
 * person choose. Nothing is lost until then.
 * <pre>{@code
 * var conflicts = new Conflicts<>(opened, mine, stored);
 * new ConflictDialog<>(conflicts, field -> getTranslation("person.field." + field), String::valueOf, this::save).open();
 * }</pre>
 * <p><b>Accessibility:</b> one radio group per field, named by the field's label.
 */
public class ConflictDialog<R extends Record> extends Dialog {

    private enum Side {
        MINE,
        THEIRS
    }

    private final List<Choice> choices = new ArrayList<>();

    /**
     * @param label of a record component's name
     * @param shown a component's value in words; gets null for an empty value
     * @param onResolved gets the form to save
     */
    public ConflictDialog(
            Conflicts<R> conflicts,
            SerializableFunction<String, String> label,
            SerializableFunction<@Nullable Object, String> shown,
            SerializableConsumer<R> onResolved) {
        setHeaderTitle(getTranslation("uikit.conflict.title"));
        addClassName("conflicts");
        add(new Paragraph(getTranslation("uikit.conflict.text")));
        conflicts.fields().forEach(field -> addField(field, conflicts, label, shown));
        Button save = new Button(getTranslation("uikit.conflict.save"), click -> {
            onResolved.accept(conflicts.resolved(mine()));
            close();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
    }

    private void addField(
            String field,
            Conflicts<R> conflicts,
            SerializableFunction<String, String> label,
            SerializableFunction<@Nullable Object, String> shown) {
        RadioButtonGroup<Side> group = new RadioButtonGroup<>(label.apply(field));
        group.addClassName("conflict");
        group.setItems(Side.values());
        group.setRenderer(new ComponentRenderer<>(side -> side == Side.MINE
                ? side("uikit.conflict.mine", shown.apply(Conflicts.value(conflicts.mine(), field)))
                : side("uikit.conflict.theirs", shown.apply(Conflicts.value(conflicts.stored(), field)))));
        group.setValue(Side.MINE);
        choices.add(new Choice(field, group));
        add(group);
    }

    private Facts side(String key, String value) {
        return Facts.inLine().fact(getTranslation(key), value.isBlank() ? "–" : value);
    }

    private Set<String> mine() {
        Set<String> fields = new HashSet<>();
        choices.stream()
                .filter(choice -> choice.group.getValue() == Side.MINE)
                .forEach(choice -> fields.add(choice.field));
        return fields;
    }

    private record Choice(String field, RadioButtonGroup<Side> group) implements java.io.Serializable {}
}

package ch.etappe.uikit;

import ch.etappe.i18n.Texts;
import com.vaadin.flow.component.Component;
import java.io.Serializable;
import java.util.Locale;

/**
 * Where a component gets its words from: a living screen, or the texts directly when the component
 * is written to plain HTML before any screen exists.
 */
@FunctionalInterface
public interface Wording extends Serializable {

    /** The text of a key in the reader's language. */
    String of(String key, Object... arguments);

    static Wording of(Component component) {
        return component::getTranslation;
    }

    static Wording of(Texts texts, Locale reader) {
        return (key, arguments) -> texts.get(reader, key, arguments);
    }
}

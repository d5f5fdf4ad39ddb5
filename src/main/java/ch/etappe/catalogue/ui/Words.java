package ch.etappe.catalogue.ui;

import ch.etappe.i18n.Language;
import ch.etappe.i18n.Texts;

/** A page's words: in the language of its address, not of a session. */
public record Words(Texts texts, Language reader) {

    /** The words of a key in the reader's language. */
    public String say(String key, Object... arguments) {
        return texts.get(reader.locale(), key, arguments);
    }
}

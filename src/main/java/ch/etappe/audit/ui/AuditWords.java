package ch.etappe.audit.ui;

import ch.etappe.i18n.Languages;
import ch.etappe.i18n.Texts;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Puts stored codes into words. A code without words is shown as it is: the trail outlives the code that wrote it. */
@Service
class AuditWords {

    private final Texts texts;
    private final Languages languages;

    AuditWords(Texts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    String action(String code, Locale reader) {
        return words("audit.did." + code, code, reader);
    }

    String object(String code, Locale reader) {
        return words("audit.on." + code, code, reader);
    }

    private String words(String key, String code, Locale reader) {
        return texts.has(languages.source(), key) ? texts.get(reader, key) : code;
    }
}

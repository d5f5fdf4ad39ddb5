package ch.etappe.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lets Flow's components read the same texts as pages and mails, so a word is translated once. */
@Component
class FlowTexts implements I18NProvider {

    private final Languages languages;
    private final Texts texts;

    FlowTexts(Languages languages, Texts texts) {
        this.languages = languages;
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return languages.languages().stream().map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return texts.get(locale, key, arguments);
    }
}

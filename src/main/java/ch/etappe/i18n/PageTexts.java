package ch.etappe.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.stereotype.Component;

/** Lets Spring's templates ({@code #{key}}) read the same texts as Flow and mails. */
@Component("messageSource")
class PageTexts extends AbstractMessageSource {

    private final Texts texts;
    private final Languages languages;

    PageTexts(Texts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String key, Object @Nullable [] arguments, @Nullable Locale reader) {
        if (key == null || !texts.has(languages.source(), key)) {
            return null;
        }
        Locale locale = reader == null ? languages.source().locale() : reader;
        return texts.get(locale, key, arguments == null ? new Object[0] : arguments);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String key, Locale reader) {
        return null; // Java's patterns know no plurals; ours are ICU's
    }
}

package ch.etappe.i18n;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The languages of the portal in the order of the switcher; German (de-CH) is the first and the source.
 * A new language is an entry here and a set of bundles, no code.
 *
 * @param languages as configured under {@code etappe.languages}
 */
@ConfigurationProperties("etappe")
public record Languages(List<Language> languages) {

    public Language source() {
        return languages.getFirst();
    }

    public List<Language> forStaff() {
        return languages.stream().filter(Language::staff).toList();
    }

    /** The configured language of exactly this tag. */
    public Optional<Language> find(String tag) {
        return languages.stream()
                .filter(language -> language.tag().equalsIgnoreCase(tag))
                .findFirst();
    }

    /** The language of a locale; the source language if it is none of ours. */
    public Language of(Locale locale) {
        return find(locale.toLanguageTag()).orElseGet(this::source);
    }

    /**
     * The best of our languages for what a browser says it accepts ({@code Accept-Language}). A variant such as plain
     * language is for those who choose it, never a guess.
     */
    public Language bestFor(List<Locale> wanted) {
        for (Locale locale : wanted) {
            Optional<Language> hit = find(locale.toLanguageTag()).or(() -> sameLanguage(locale));
            if (hit.isPresent()) {
                return hit.get();
            }
        }
        return source();
    }

    private Optional<Language> sameLanguage(Locale locale) {
        return languages.stream()
                .filter(language -> language.locale().getVariant().isEmpty())
                .filter(language -> LocaleData.sameReading(language.locale(), locale))
                .findFirst();
    }
}

package ch.etappe.identity.login;

import ch.etappe.i18n.Language;
import ch.etappe.i18n.Languages;
import ch.etappe.identity.LanguageChoice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.LocaleResolver;

/** Gives every page of plain HTML its language, direction, the languages to choose from and the way back. */
@ControllerAdvice(annotations = Controller.class)
class PageLanguage {

    private final LanguageChoice choice;
    private final Languages languages;

    PageLanguage(LanguageChoice choice, Languages languages) {
        this.choice = choice;
        this.languages = languages;
    }

    @ModelAttribute("language")
    Language language(HttpServletRequest request) {
        return choice.language(request);
    }

    @ModelAttribute("languages")
    List<Language> languages() {
        return languages.languages();
    }

    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getServletPath() + (query == null ? "" : "?" + query);
    }

    /** Spring's own pages and formats follow the same choice. */
    @Component("localeResolver")
    static class Resolver implements LocaleResolver {

        private final LanguageChoice choice;

        Resolver(LanguageChoice choice) {
            this.choice = choice;
        }

        @Override
        public Locale resolveLocale(HttpServletRequest request) {
            return choice.current(request);
        }

        @Override
        public void setLocale(
                HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
            throw new UnsupportedOperationException("A language is chosen by LanguageChoice");
        }
    }
}

package ch.etappe.identity.login;

import ch.etappe.identity.LanguageChoice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The language switcher's form: every page posts {@code language} and {@code back} here. */
@Controller
class LanguageForm {

    private final LanguageChoice languages;

    LanguageForm(LanguageChoice languages) {
        this.languages = languages;
    }

    @PostMapping(Paths.LANGUAGE)
    RedirectView choose(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.choose(language, request, response);
        return new RedirectView(LocalPath.of(back), true, false, false);
    }
}

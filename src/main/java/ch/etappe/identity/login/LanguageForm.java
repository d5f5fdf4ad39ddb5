package ch.etappe.identity.login;

import ch.etappe.identity.LanguageChoice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The language switcher's form: every page posts the chosen {@code language} here, and returns to {@code back} or, without
 * it, to the page that it came from.
 */
@Controller
class LanguageForm {

    private final LanguageChoice languages;

    LanguageForm(LanguageChoice languages) {
        this.languages = languages;
    }

    @PostMapping(Paths.LANGUAGE)
    RedirectView choose(
            @RequestParam String language,
            @RequestParam(required = false) @Nullable String back,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String from,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.choose(language, request, response);
        String target = back != null ? LocalPath.of(back) : LocalPath.ofAddress(from);
        RedirectView view = new RedirectView(target, true, false, false);
        view.setExpandUriTemplateVariables(false);
        return view;
    }
}

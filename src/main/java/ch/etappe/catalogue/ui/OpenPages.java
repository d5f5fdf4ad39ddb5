package ch.etappe.catalogue.ui;

import ch.etappe.i18n.Language;
import ch.etappe.i18n.Languages;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.LanguageChoice;
import ch.etappe.identity.PublicPaths;
import ch.etappe.shell.ReaderLocale;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What all pages of the open catalogue have in common: the language of the address, the same page in the others, and
 * how long anybody may keep it. No session begins and no cookie is set.
 */
@Component
class OpenPages implements PublicPaths {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Languages languages;
    private final ReaderLocale readerLocale;
    private final Texts texts;

    OpenPages(Languages languages, ReaderLocale readerLocale, Texts texts) {
        this.languages = languages;
        this.readerLocale = readerLocale;
        this.texts = texts;
    }

    @Override
    public List<String> patterns() {
        return List.of(
                "/offers", "/offers/*", "/offers/*/dates.ics", "/api/offers.csv", "/robots.txt", "/sitemap*.xml");
    }

    /** The language that the address asks for, else the one that the browser or an earlier choice asks for. */
    Language reader(HttpServletRequest request) {
        return wanted(request).orElseGet(() -> readerLocale.of(request));
    }

    Words words(Language reader) {
        return new Words(texts, reader);
    }

    /**
     * Fills in what the frame of a page shows, and lets it be kept for five minutes.
     *
     * @param address of the page, without a language
     */
    void frame(
            Language reader, Address address, HttpServletRequest request, HttpServletResponse response, Model model) {
        model.addAttribute("reader", reader);
        model.addAttribute("words", words(reader));
        model.addAttribute(
                "choices",
                languages.languages().stream()
                        .map(each -> choice(each, reader, address))
                        .toList());
        model.addAttribute("canonical", absolute(address.in(reader)));
        model.addAttribute("anyLanguage", absolute(address.path()));
        model.addAttribute("all", Address.of("/offers").in(reader));
        keep(reader, request, response);
    }

    /** Lets anybody keep the answer for five minutes; for who did not ask for a language, in this one only. */
    void keep(Language reader, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(FRESH).cachePublic().getHeaderValue());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, reader.tag());
        LanguageChoice.only(reader, request); // Spring names the language of a page once more
        if (wanted(request).isEmpty()) {
            response.setHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
        }
    }

    /** The whole address, as others need it. */
    static String absolute(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + path;
    }

    private Optional<Language> wanted(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("in")).flatMap(languages::find);
    }

    private static Choice choice(Language language, Language reader, Address address) {
        String path = address.in(language);
        return new Choice(language, path, absolute(path), language.equals(reader));
    }

    /** The same page in one of the languages. */
    public record Choice(Language language, String path, String absolute, boolean current) {}
}

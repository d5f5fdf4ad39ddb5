package ch.etappe.opendata;

import ch.etappe.i18n.Language;
import ch.etappe.i18n.Languages;
import ch.etappe.i18n.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The open data explained to people, in the languages of the staff. */
@Controller
class AboutPage {

    private static final List<Parameter> PARAMETERS = List.of(
            new Parameter("search", "all", 0),
            new Parameter("page, per_page", "pages", AskedReader.MOST),
            new Parameter("format", "format", 0),
            new Parameter("taxonomy_term_id, taxonomy_id", "terms", 0),
            new Parameter("organization_id", "organization", 0),
            new Parameter("modified_after", "modified", 0),
            new Parameter("minimal", "minimal", AskedReader.MOST_MINIMAL),
            new Parameter("full, full_service", "full", 0),
            new Parameter("postcode, proximity", "near", 0));

    private final AskedReader reader;
    private final Languages languages;
    private final HsdsVocabulary vocabulary;
    private final RateLimit limit;
    private final Texts texts;

    AboutPage(AskedReader reader, Languages languages, HsdsVocabulary vocabulary, RateLimit limit, Texts texts) {
        this.reader = reader;
        this.languages = languages;
        this.vocabulary = vocabulary;
        this.limit = limit;
        this.texts = texts;
    }

    @GetMapping(HsdsEndpoint.ROOT + "/about")
    String about(
            @RequestParam(name = "in", required = false) @Nullable String wanted,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Language language = Optional.ofNullable(wanted)
                .flatMap(languages::find)
                .or(() -> Optional.of(reader.readerOf(request)))
                .filter(Language::staff)
                .orElseGet(languages::source);
        model.addAttribute("reader", language);
        model.addAttribute("choices", languages.forStaff());
        model.addAttribute("words", new Words(texts, language));
        model.addAttribute("root", HsdsEndpoint.ROOT);
        model.addAttribute("perMinute", limit.perMinute());
        model.addAttribute("parameters", PARAMETERS);
        model.addAttribute(
                "figures",
                Term.ALL.stream()
                        .filter(term -> term.of() == Classification.FIGURE)
                        .map(term -> vocabulary.termInFull(term, language))
                        .toList());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=3600");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return "opendata/about";
    }

    /**
     * @param key end of the key of what it does
     * @param limit for the words; 0 where there is none
     */
    public record Parameter(String name, String key, int limit) {}

    /** The page's words: chosen by the address or the browser; there is no session. */
    public record Words(Texts texts, Language reader) {

        public String say(String key, Object... arguments) {
            return texts.get(reader.locale(), key, arguments);
        }
    }
}

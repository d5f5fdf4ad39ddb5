package ch.etappe.shell;

import ch.etappe.i18n.Texts;
import ch.etappe.identity.SignedInPaths;
import ch.etappe.uikit.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers the search field of the desk. By POST: what is typed are names, and those stand in no address and no log. */
@RestController
class SearchEndpoint implements SignedInPaths {

    private static final int MOST_SCREENS = 100;

    private final Search search;
    private final Texts texts;
    private final ReaderLocale readerLocale;

    SearchEndpoint(Search search, Texts texts, ReaderLocale readerLocale) {
        this.search = search;
        this.texts = texts;
        this.readerLocale = readerLocale;
    }

    @Override
    public List<String> patterns() {
        return List.of("/search");
    }

    /** @param screens how many entries of the menu the browser found by itself, for the sentence that counts all */
    @PostMapping(path = "/search", produces = MediaType.TEXT_HTML_VALUE)
    @PreAuthorize(Search.STAFF)
    ResponseEntity<String> search(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") int screens,
            HttpServletRequest request) {
        Locale reader = readerLocale.of(request).locale();
        String html = SearchBox.html(
                search.find(words, reader), Math.clamp(screens, 0, MOST_SCREENS), Wording.of(texts, reader));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(html);
    }
}

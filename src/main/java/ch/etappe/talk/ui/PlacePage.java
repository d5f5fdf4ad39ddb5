package ch.etappe.talk.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Language;
import ch.etappe.i18n.Languages;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.PublicPaths;
import ch.etappe.shell.ReaderLocale;
import ch.etappe.talk.TalkPlace;
import ch.etappe.talk.TalkPlaces;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page behind the QR code of an invitation: where, when, what to bring, in every language. It names nobody, starts no
 * session, sets no cookie and is kept nowhere.
 */
@Controller
class PlacePage implements PublicPaths {

    static final String PATH = "/t/";

    /** The federal map: finds Swiss addresses and does not follow people. */
    private static final String MAP = "https://map.geo.admin.ch/?swisssearch=";

    private final TalkPlaces places;
    private final Languages languages;
    private final ReaderLocale readerLocale;
    private final Texts texts;

    PlacePage(TalkPlaces places, Languages languages, ReaderLocale readerLocale, Texts texts) {
        this.places = places;
        this.languages = languages;
        this.readerLocale = readerLocale;
        this.texts = texts;
    }

    @Override
    public List<String> patterns() {
        return List.of(PATH + "*");
    }

    @GetMapping(PATH + "{token}")
    String place(
            @PathVariable String token,
            @RequestParam(name = "in", required = false) @Nullable String wanted,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<TalkPlace> place = places.find(token);
        Language reader =
                Optional.ofNullable(wanted).flatMap(languages::find).orElseGet(() -> readerLocale.of(request));
        model.addAttribute("reader", reader);
        model.addAttribute("choices", languages.languages());
        model.addAttribute("words", new Words(texts, reader));
        place.ifPresentOrElse(found -> show(found, reader, model), () -> {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        });
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
        return "talk/place";
    }

    private void show(TalkPlace place, Language reader, Model model) {
        model.addAttribute("office", place.office());
        model.addAttribute("day", Dates.inWords(Dates.dayOf(place.at()), reader.locale()));
        model.addAttribute(
                "time", texts.get(reader.locale(), "talk.me.time", Dates.time(place.at()), Dates.time(place.until())));
        model.addAttribute("map", MAP + URLEncoder.encode(place.office().address(), StandardCharsets.UTF_8));
        model.addAttribute("call", place.office().phone().replace(" ", ""));
    }

    /** The page's words: chosen by the address, not by the session. */
    public record Words(Texts texts, Language reader) {

        /** The words of a key in the reader's language. */
        public String say(String key) {
            return texts.get(reader.locale(), key);
        }
    }
}

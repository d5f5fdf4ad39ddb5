package ch.etappe.talk.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Language;
import ch.etappe.i18n.LanguageNames;
import ch.etappe.i18n.Languages;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.SignedInPaths;
import ch.etappe.talk.InvitationId;
import ch.etappe.talk.Invitations;
import ch.etappe.talk.Letter;
import ch.etappe.uikit.QrCode;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The printed invitation: one page A4 in the person's language beside German, for a Swiss window envelope. */
@Controller
class LetterPage implements SignedInPaths {

    private static final String PATH = "/municipality/talks/letters/";

    private final Invitations invitations;
    private final Languages languages;
    private final Texts texts;

    LetterPage(Invitations invitations, Languages languages, Texts texts) {
        this.invitations = invitations;
        this.languages = languages;
        this.texts = texts;
    }

    static String path(InvitationId invitation) {
        return PATH + invitation.id();
    }

    @Override
    public List<String> patterns() {
        return List.of(PATH + "*");
    }

    @GetMapping(PATH + "{id}")
    @PreAuthorize("hasRole('MUNICIPALITY')")
    String letter(@PathVariable String id, Model model, HttpServletResponse response) {
        Letter letter = invitations.letter(InvitationId.parse(id));
        Language own = languages.find(letter.language()).orElseGet(languages::source);
        Language german = languages.source();
        List<Column> columns = Stream.of(own, german)
                .distinct()
                .map(language -> column(letter, language))
                .toList();
        model.addAttribute("letter", letter);
        model.addAttribute("columns", columns);
        model.addAttribute("writtenOn", Dates.inWordsWithYear(letter.writtenOn(), german.locale()));
        model.addAttribute("qr", letter.token() == null ? "" : qr(letter.token(), own));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return "talk/letter";
    }

    private String qr(String token, Language own) {
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(PlacePage.PATH)
                .path(token)
                .queryParam("in", own.tag())
                .toUriString();
        return QrCode.svg(address, texts.get(own.locale(), "talk.me.letter.scan"));
    }

    private Column column(Letter letter, Language language) {
        Locale reader = language.locale();
        return new Column(
                language,
                texts,
                texts.get(reader, "talk.me.letter.welcome", letter.municipality()),
                letter.attempt() > 1,
                Dates.inWords(Dates.dayOf(letter.at()), reader),
                texts.get(reader, "talk.me.time", Dates.time(letter.at()), Dates.time(letter.until())),
                interpreter(letter.interpreterLanguage(), reader));
    }

    private String interpreter(@Nullable String tag, Locale reader) {
        return tag == null ? "" : texts.get(reader, "talk.me.interpreter", LanguageNames.of(tag, reader));
    }

    /**
     * The letter's words in one language.
     *
     * @param interpreter blank if nobody interprets
     */
    public record Column(
            Language language,
            Texts texts,
            String welcome,
            boolean again,
            String day,
            String time,
            String interpreter) {

        /** The words of a key in the column's language. */
        public String say(String key) {
            return texts.get(language.locale(), key);
        }
    }
}

package ch.etappe.identity;

import ch.etappe.i18n.Language;
import ch.etappe.i18n.Languages;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.WebUtils;

/**
 * In which language the portal speaks: what the person chose in this session, else what the account remembers,
 * else what this device remembers (cookie), else what the browser asks for, else German. Staff screens exist in
 * the staff languages only, so a person of the staff never gets another one.
 */
@Service
public class LanguageChoice {

    /** Remembers the language on this device. */
    public static final String COOKIE = "etappe-language";

    static final String SESSION = LanguageChoice.class.getName();

    private static final String ONLY = SESSION + ".only";

    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final Languages languages;
    private final CurrentUser currentUser;
    private final UserAccountRepository accounts;

    LanguageChoice(Languages languages, CurrentUser currentUser, UserAccountRepository accounts) {
        this.languages = languages;
        this.currentUser = currentUser;
        this.accounts = accounts;
    }

    /** The language for the answer to this request. Reads no database: the login put the account's into the session. */
    public Locale current(HttpServletRequest request) {
        return language(request).locale();
    }

    public Language language(HttpServletRequest request) {
        if (request.getAttribute(ONLY) instanceof Language named) {
            return named;
        }
        Optional<Account> reader = currentUser.find();
        return chosenHere(request)
                .filter(language -> suits(language, reader))
                .or(() -> remembered(request).filter(language -> suits(language, reader)))
                .orElseGet(() -> accepted(request, reader));
    }

    /** The answer to this request is in the language that its address names, whatever was chosen before. */
    public static void only(Language named, HttpServletRequest request) {
        request.setAttribute(ONLY, named);
    }

    /**
     * The person chose: for this session, this device and, if signed in, the account.
     *
     * @param tag a language of the portal; another one changes nothing
     */
    @Transactional
    public void choose(String tag, HttpServletRequest request, HttpServletResponse response) {
        Optional<Account> reader = currentUser.find();
        languages.find(tag).filter(language -> suits(language, reader)).ifPresent(language -> {
            apply(language, request, response);
            reader.ifPresent(account -> remember(account, language));
        });
    }

    /** Brings the choice before the login and the one of the account together; the one before the login wins. */
    @Transactional
    public void onLogin(Account account, HttpServletRequest request, HttpServletResponse response) {
        Optional<Account> reader = Optional.of(account);
        Optional<Language> chosen = chosenHere(request).filter(language -> suits(language, reader));
        chosen.ifPresent(language -> remember(account, language));
        chosen.or(() -> accounts.findById(account.id().id())
                        .flatMap(found -> find(found.locale()))
                        .filter(language -> suits(language, reader)))
                .ifPresent(language -> apply(language, request, response));
    }

    private void apply(Language language, HttpServletRequest request, HttpServletResponse response) {
        request.getSession().setAttribute(SESSION, language.tag());
        ResponseCookie cookie = ResponseCookie.from(COOKIE, language.tag())
                .path("/")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private void remember(Account account, Language language) {
        accounts.findById(account.id().id()).ifPresent(found -> found.read(language.tag()));
    }

    private Optional<Language> chosenHere(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : find((String) session.getAttribute(SESSION));
    }

    private Optional<Language> remembered(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : find(cookie.getValue());
    }

    private Language accepted(HttpServletRequest request, Optional<Account> reader) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return languages.source();
        }
        Language best = languages.bestFor(Collections.list(request.getLocales()));
        return suits(best, reader) ? best : languages.source();
    }

    private Optional<Language> find(@Nullable String tag) {
        return tag == null ? Optional.empty() : languages.find(tag);
    }

    private static boolean suits(Language language, Optional<Account> reader) {
        return language.staff()
                || reader.map(account -> !account.role().isStaff()).orElse(true);
    }
}

package ch.etappe.shell.ui;

import ch.etappe.i18n.Language;
import ch.etappe.i18n.Texts;
import ch.etappe.shell.FriendlyErrors;
import ch.etappe.shell.ReaderLocale;
import ch.etappe.shell.SentencePage;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the portal says when a request fails outside Flow: the same sentences, as a page of plain HTML. */
@Controller
class ErrorPages implements ErrorController {

    private final FriendlyErrors errors;
    private final ReaderLocale readerLocale;
    private final Texts texts;

    ErrorPages(FriendlyErrors errors, ReaderLocale readerLocale, Texts texts) {
        this.errors = errors;
        this.readerLocale = readerLocale;
        this.texts = texts;
    }

    @RequestMapping("/error")
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
            // foreign and unknown get the same answer
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        Language language = readerLocale.of(request);
        FriendlyErrors.Sentence sentence =
                sentence((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION), response.getStatus());
        if (sentence.passes()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setIntHeader(HttpHeaders.RETRY_AFTER, SentencePage.SECONDS);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAllAttributes(SentencePage.model(texts, language, sentence, again(sentence, request)));
        return "shell/error";
    }

    /** Only what was asked for by GET may be asked for again by itself; the error itself is always asked for by GET. */
    private static boolean again(FriendlyErrors.Sentence sentence, HttpServletRequest request) {
        return sentence.passes() && "GET".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD));
    }

    private FriendlyErrors.Sentence sentence(@Nullable Throwable failure, int status) {
        if (failure != null) {
            return errors.about(failure);
        }
        return switch (status) {
            case 401, 403, 404, 405 -> new FriendlyErrors.Sentence("shell.me.not-found");
            default -> new FriendlyErrors.Sentence("shell.me.error.failed");
        };
    }
}

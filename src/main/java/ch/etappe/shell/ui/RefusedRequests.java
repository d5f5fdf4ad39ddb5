package ch.etappe.shell.ui;

import ch.etappe.i18n.Language;
import ch.etappe.i18n.Texts;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.shell.FriendlyErrors;
import ch.etappe.shell.ReaderLocale;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** A plain form or page that was refused: a page for a browser, the bare sentence for a script that sent it. */
@ControllerAdvice
class RefusedRequests {

    private final FriendlyErrors errors;
    private final ReaderLocale readerLocale;
    private final Texts texts;

    RefusedRequests(FriendlyErrors errors, ReaderLocale readerLocale, Texts texts) {
        this.errors = errors;
        this.readerLocale = readerLocale;
        this.texts = texts;
    }

    @ExceptionHandler({Refusal.class, OptimisticLockingFailureException.class, PessimisticLockingFailureException.class
    })
    Object refused(RuntimeException failure, HttpServletRequest request) {
        HttpStatus status = failure instanceof NotFound ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
        Language language = readerLocale.of(request);
        FriendlyErrors.Sentence about = errors.about(failure);
        String sentence = texts.get(language.locale(), about.key(), about.arguments());
        if ("fetch".equals(request.getHeader("X-Requested-With"))) {
            return ResponseEntity.status(status)
                    .contentType(new MediaType(MediaType.TEXT_PLAIN, java.nio.charset.StandardCharsets.UTF_8))
                    .body(sentence);
        }
        Map<String, Object> model = Map.of(
                "reader",
                language,
                "title",
                texts.get(language.locale(), "shell.me.error.title"),
                "sentence",
                sentence,
                "home",
                texts.get(language.locale(), "shell.me.error.home"));
        return new ModelAndView("shell/error", model, status);
    }
}

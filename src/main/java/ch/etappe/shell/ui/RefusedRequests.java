package ch.etappe.shell.ui;

import ch.etappe.i18n.Language;
import ch.etappe.i18n.Texts;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.shell.FriendlyErrors;
import ch.etappe.shell.ReaderLocale;
import ch.etappe.shell.SentencePage;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
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

    /** @throws RuntimeException the failure itself, if it is a bug */
    @ExceptionHandler({Refusal.class, DataAccessException.class, TransactionException.class})
    Object refused(RuntimeException failure, HttpServletRequest request) {
        Language language = readerLocale.of(request);
        FriendlyErrors.Sentence sentence = errors.about(failure);
        HttpStatus status = status(failure, sentence);
        if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
            throw failure;
        }
        if ("fetch".equals(request.getHeader("X-Requested-With"))) {
            return ResponseEntity.status(status)
                    .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                    .body(texts.get(language.locale(), sentence.key(), sentence.arguments()));
        }
        boolean again = sentence.passes() && "GET".equals(request.getMethod());
        return new ModelAndView("shell/error", SentencePage.model(texts, language, sentence, again), status);
    }

    private static HttpStatus status(RuntimeException failure, FriendlyErrors.Sentence sentence) {
        if (sentence.passes()) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return switch (failure) {
            case NotFound unknown -> HttpStatus.NOT_FOUND;
            case Refusal refusal -> HttpStatus.CONFLICT;
            case OptimisticLockingFailureException stale -> HttpStatus.CONFLICT;
            case PessimisticLockingFailureException busy -> HttpStatus.CONFLICT;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}

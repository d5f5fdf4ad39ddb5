package ch.etappe.opendata;

import ch.etappe.kernel.NotFound;
import ch.etappe.shell.FriendlyErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Programs get problems, not pages. */
@ControllerAdvice(assignableTypes = HsdsEndpoint.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAnswers {

    private static final String SOON = "10";

    private final Problems problems;
    private final FriendlyErrors errors;

    ProblemAnswers(Problems problems, FriendlyErrors errors) {
        this.problems = problems;
        this.errors = errors;
    }

    @ExceptionHandler
    void misunderstood(BadParameter refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(request, response, refused);
    }

    @ExceptionHandler
    void unknown(NotFound unknown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(request, response, HttpStatus.NOT_FOUND, "opendata.problem.unknown");
    }

    /** @throws RuntimeException the failure itself, if half of the answer is on its way */
    @ExceptionHandler
    void failed(RuntimeException failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            throw failure;
        }
        FriendlyErrors.Sentence sentence = errors.about(failure);
        response.reset();
        if (sentence.passes()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        }
        problems.write(
                request,
                response,
                sentence.passes() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR,
                sentence.key(),
                sentence.arguments());
    }
}

package ch.etappe.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** A wrong password: back to the form, with the reason and the name as typed, for one display. */
@Component
class PasswordFailures implements AuthenticationFailureHandler {

    private static final String SESSION = PasswordFailures.class.getName();
    private static final int LONGEST_NAME = 100;

    private final DefaultRedirectStrategy redirect = new DefaultRedirectStrategy();
    private final LoginMeters meters;

    PasswordFailures(LoginMeters meters) {
        this.meters = meters;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String typed = request.getParameter("username");
        String name = typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
        String problem = failure instanceof LockedException ? "resting" : "wrong";
        meters.failed(problem);
        request.getSession().setAttribute(SESSION, new String[] {problem, name});
        redirect.sendRedirect(request, response, Paths.LOGIN);
    }

    /** What went wrong in the try before this display; taken, so that a reload shows a fresh form. */
    static Failure take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(SESSION) instanceof String[] last)) {
            return new Failure("", "");
        }
        session.removeAttribute(SESSION);
        return new Failure(last[0], last[1]);
    }

    /**
     * @param problem {@code wrong}, {@code resting} or empty
     * @param name as typed
     */
    record Failure(String problem, String name) {}
}

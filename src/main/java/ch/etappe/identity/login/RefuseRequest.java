package ch.etappe.identity.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.MissingCsrfTokenException;

/** A form whose session has ended leads to the login; a form from elsewhere is refused. */
class RefuseRequest implements AccessDeniedHandler {

    private final DefaultRedirectStrategy redirect = new DefaultRedirectStrategy();
    private final AccessDeniedHandler refuse = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof MissingCsrfTokenException) {
            redirect.sendRedirect(request, response, Paths.EXPIRED);
        } else {
            refuse.handle(request, response, denied);
        }
    }
}

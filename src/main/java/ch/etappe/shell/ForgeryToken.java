package ch.etappe.shell;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/** The token that plain forms send along, so that no foreign page can send them. */
public final class ForgeryToken {

    private ForgeryToken() {}

    /** The token of a request; empty where protection is off, as in tests without a browser. */
    public static String of(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    /** The token of the screen's present request. */
    public static String current() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .map(request -> of(request.getHttpServletRequest()))
                .orElse("");
    }
}

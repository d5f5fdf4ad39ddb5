package ch.etappe.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/**
 * Content-Security-Policy. Pages of plain HTML get the strict one: nothing inline, nothing evaluated. A page that
 * starts Flow asked for a nonce while it was built, and gets what Flow needs: its inline scripts by nonce, functions
 * made from text ({@code executeJs}) and inline styles.
 */
@Component
class ContentPolicy implements HeaderWriter {

    private static final String HEADER = "Content-Security-Policy";

    private static final String PLAIN =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; object-src 'none'; "
                    + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    private static final String FLOW = "default-src 'self'; script-src 'self' 'nonce-%s' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
            + "manifest-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; "
            + "form-action 'self'";

    /** A logout is a form that the external provider answers at the end. */
    private final String formTargets;

    ContentPolicy(OidcSettings settings) {
        this.formTargets = settings.origin().map(origin -> " " + origin).orElse("");
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HEADER)) {
            String policy = ScriptNonce.find(request).map(FLOW::formatted).orElse(PLAIN);
            response.setHeader(HEADER, policy + formTargets);
        }
    }
}

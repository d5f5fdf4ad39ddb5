package ch.etappe.identity.login;

import ch.etappe.kernel.IncidentNumber;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** The way through the OpenID provider did not end in the portal: shows why, and what to do. */
@Component
class LoginFailures implements AuthenticationFailureHandler {

    private static final Log LOG = LogFactory.getLog(LoginFailures.class);

    /** The way was left and taken up again too late, in another tab, or the person turned back. */
    private static final Set<String> STRAYED =
            Set.of("authorization_request_not_found", "invalid_state_parameter", "access_denied");

    /** Keycloak's words for a login page that stood open for too long. */
    private static final String TOO_SLOW = "authentication_expired";

    private final DefaultRedirectStrategy redirect = new DefaultRedirectStrategy();
    private final OidcSettings settings;
    private final LoginMeters meters;

    LoginFailures(OidcSettings settings, LoginMeters meters) {
        this.settings = settings;
        this.meters = meters;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (strayed(failure)) {
            redirect.sendRedirect(request, response, Paths.EXPIRED);
            return;
        }
        Diagnosis diagnosis = Diagnosis.of(failure, settings);
        String page = Paths.ANSWER + diagnosis.answer().slug();
        if (!diagnosis.advice().isEmpty()) {
            String incident = IncidentNumber.next();
            LOG.warn("Login failed, incident " + incident + ": " + diagnosis.advice());
            page += "?incident=" + incident;
        }
        meters.failed(diagnosis.answer().slug());
        ProviderContext.forget(request);
        redirect.sendRedirect(request, response, page);
    }

    private static boolean strayed(AuthenticationException failure) {
        return STRAYED.contains(Diagnosis.code(failure))
                || (failure instanceof OAuth2AuthenticationException oauth
                        && TOO_SLOW.equals(oauth.getError().getDescription()));
    }
}

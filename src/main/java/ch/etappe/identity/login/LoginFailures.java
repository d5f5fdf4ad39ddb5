package ch.etappe.identity.login;

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

    private final DefaultRedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String code = failure instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : "";
        if (STRAYED.contains(code)) {
            redirect.sendRedirect(request, response, Paths.EXPIRED);
            return;
        }
        LoginAnswer answer = answer(code, failure);
        if (answer == LoginAnswer.UNREACHABLE || answer == LoginAnswer.FAILED) {
            LOG.warn("Login failed: " + failure.getMessage());
        }
        ProviderContext.forget(request);
        redirect.sendRedirect(request, response, Paths.ANSWER + answer.slug());
    }

    private static LoginAnswer answer(String code, AuthenticationException failure) {
        return LoginAnswer.parse(code)
                .orElse(ProviderUnreachable.isBehind(failure) ? LoginAnswer.UNREACHABLE : LoginAnswer.FAILED);
    }
}

package ch.etappe.identity.login;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Ends the login at the provider too (RP-initiated logout), then shows the login page with "you are logged out". When
 * the provider is away, the login there ends by itself later; here it has ended already.
 */
@Component
class LeavePortal extends OidcClientInitiatedLogoutSuccessHandler {

    LeavePortal(Registrations clients) {
        super(clients.askedAnew());
        setPostLogoutRedirectUri("{baseUrl}" + Paths.LOGGED_OUT);
        setDefaultTargetUrl(Paths.LOGGED_OUT);
        setRedirectStrategy(new UidlRedirectStrategy());
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication user) {
        try {
            return super.determineTargetUrl(request, response, user);
        } catch (ProviderUnreachable | OidcMisconfigured away) {
            return Paths.LOGGED_OUT;
        }
    }
}

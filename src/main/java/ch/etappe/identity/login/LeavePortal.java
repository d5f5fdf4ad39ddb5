package ch.etappe.identity.login;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** Ends the login at the provider too (RP-initiated logout), then shows the login page with "you are logged out". */
@Component
class LeavePortal extends OidcClientInitiatedLogoutSuccessHandler {

    LeavePortal(ClientRegistrationRepository clients) {
        super(clients);
        setPostLogoutRedirectUri("{baseUrl}" + Paths.LOGGED_OUT);
        setDefaultTargetUrl(Paths.LOGGED_OUT);
        setRedirectStrategy(new UidlRedirectStrategy());
    }
}

package ch.etappe.identity.login;

import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** How the portal is known at its OpenID provider. */
interface Registrations extends ClientRegistrationRepository {

    /**
     * For whoever is about to be sent there: asks whether the provider is there now, and fails if it is not, so that
     * nobody ends on the error page of a browser.
     *
     * @return its find method throws {@link ProviderUnreachable} and {@link OidcMisconfigured}
     */
    default ClientRegistrationRepository askedAnew() {
        return this;
    }
}

package ch.etappe.identity.login;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.OAuth2TokenFormat;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The only client of the embedded provider: the portal, at whatever address the browser reached it. Codes go back to
 * the origin they were asked from and nowhere else.
 */
class PortalAsClient implements RegisteredClientRepository {

    private final String secret;

    PortalAsClient(String secret) {
        this.secret = secret;
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clientId.equals(Paths.CLIENT) ? here() : null;
    }

    /** Called to store the secret with a stronger hash; this one is random and never stored. */
    @Override
    public void save(RegisteredClient client) {}

    /** The portal at the origin of the request in hand. */
    RegisteredClient here() {
        String origin =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return RegisteredClient.withId(Paths.CLIENT)
                .clientId(Paths.CLIENT)
                .clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(origin + "/login/oauth2/code/" + Paths.CLIENT)
                .postLogoutRedirectUri(origin + Paths.LOGGED_OUT)
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .authorizationCodeTimeToLive(Duration.ofMinutes(1))
                        .accessTokenFormat(OAuth2TokenFormat.REFERENCE)
                        .idTokenSignatureAlgorithm(EmbeddedProvider.ALGORITHM)
                        .build())
                .build();
    }
}

package ch.etappe.identity.login;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/**
 * How the portal reaches its embedded provider: the browser by a path of the same origin, so that localhost, an
 * address in the local network and a proxy all work; the portal itself by the loopback and the port it really has.
 */
class EmbeddedRegistration implements ClientRegistrationRepository {

    private final ServletWebServerApplicationContext server;
    private final String secret;
    private volatile @Nullable ClientRegistration registration;

    EmbeddedRegistration(ServletWebServerApplicationContext server, String secret) {
        this.server = server;
        this.secret = secret;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(Paths.CLIENT)) {
            return null;
        }
        ClientRegistration known = registration;
        if (known == null) {
            known = registration(); // at the first login: only then the port is certain
            registration = known;
        }
        return known;
    }

    private ClientRegistration registration() {
        WebServer running = server.getWebServer();
        if (running == null) {
            throw new IllegalStateException("The web server does not run yet");
        }
        String loopback = "http://127.0.0.1:" + running.getPort();
        return ClientRegistration.withRegistrationId(Paths.CLIENT)
                .clientId(Paths.CLIENT)
                .clientSecret(secret)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(OidcScopes.OPENID)
                .authorizationUri("/oauth2/authorize")
                .tokenUri(loopback + "/oauth2/token")
                .jwkSetUri(loopback + "/oauth2/jwks")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", "/connect/logout"))
                .build();
    }
}

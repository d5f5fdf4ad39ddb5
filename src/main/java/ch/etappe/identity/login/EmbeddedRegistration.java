package ch.etappe.identity.login;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/**
 * How the portal reaches its embedded provider: the browser by a path of the same origin, so that localhost, an
 * address in the local network and a proxy all work; the portal itself by the loopback and the port it really has.
 */
class EmbeddedRegistration implements Registrations {

    private final Environment environment;
    private final String secret;

    EmbeddedRegistration(Environment environment, String secret) {
        this.environment = environment;
        this.secret = secret;
    }

    /** Made anew each time: the port is certain only while the server runs, and may change when it runs again. */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return id.equals(Paths.CLIENT) ? registration() : null;
    }

    private ClientRegistration registration() {
        String loopback = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
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

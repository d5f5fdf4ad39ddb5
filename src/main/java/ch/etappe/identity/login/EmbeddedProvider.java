package ch.etappe.identity.login;

import ch.etappe.identity.EmbeddedLogin;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

/**
 * The embedded OpenID provider and the portal as its only client. Key and client secret live as long as the process:
 * between two nodes the balancer's sticky session keeps a login on the node that began it.
 */
@Configuration(proxyBeanMethods = false)
@EmbeddedLogin
class EmbeddedProvider {

    /** Elliptic curve, because an RSA key would cost a good part of a second at each start. */
    static final SignatureAlgorithm ALGORITHM = SignatureAlgorithm.ES256;

    private final String clientSecret = UUID.randomUUID().toString();

    @Bean
    JWKSource<SecurityContext> signingKey() throws JOSEException {
        return new ImmutableJWKSet<>(new JWKSet(new ECKeyGenerator(Curve.P_256)
                .keyUse(KeyUse.SIGNATURE)
                .keyID(UUID.randomUUID().toString())
                .generate()));
    }

    @Bean
    JwtDecoder ownTokens(JWKSource<SecurityContext> key) {
        return NimbusJwtDecoder.withJwkSource(key).jwsAlgorithm(ALGORITHM).build();
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    PortalAsClient registeredClients() {
        return new PortalAsClient(clientSecret);
    }

    @Bean
    LoginsUnderWay authorizations(PortalAsClient client, JWKSource<SecurityContext> key) {
        return new LoginsUnderWay(client, key);
    }

    @Bean
    Registrations clientRegistrations(Environment environment) {
        return new EmbeddedRegistration(environment, clientSecret);
    }

    /** The portal knows the provider's key, so it need not fetch it by the network. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(JWKSource<SecurityContext> key) {
        return client -> {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withJwkSource(key).jwsAlgorithm(ALGORITHM).build();
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    new JwtTimestampValidator(), new OidcIdTokenValidator(client)));
            return decoder;
        };
    }
}

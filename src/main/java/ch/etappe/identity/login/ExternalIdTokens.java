package ch.etappe.identity.login;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestOperations;

/**
 * Reads what the provider signed. Spring's own reader accepts a single algorithm, waits for the provider's keys
 * without end, and never hears that they have moved.
 */
class ExternalIdTokens implements JwtDecoderFactory<ClientRegistration> {

    /** Those with a public key only. */
    private static final Set<SignatureAlgorithm> ALGORITHMS = EnumSet.allOf(SignatureAlgorithm.class);

    private final Clock clock;
    private final RestOperations web;
    private final Map<String, JwtDecoder> byKeys = new ConcurrentHashMap<>();

    ExternalIdTokens(Clock clock, RestOperations web) {
        this.clock = clock;
        this.web = web;
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration client) {
        String keys = Objects.requireNonNull(client.getProviderDetails().getJwkSetUri());
        return byKeys.computeIfAbsent(keys, address -> decoder(address, client));
    }

    private JwtDecoder decoder(String keys, ClientRegistration client) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .restOperations(web)
                .jwsAlgorithms(accepted -> accepted.addAll(ALGORITHMS))
                .build();
        OidcIdTokenValidator rules = new OidcIdTokenValidator(client);
        rules.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new ClocksAgree(clock), rules));
        return decoder;
    }
}

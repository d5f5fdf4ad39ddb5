package ch.etappe.identity.login;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks the provider for its endpoints at the first login, and again until it answers. */
class ExternalRegistration implements ClientRegistrationRepository {

    private static final ParameterizedTypeReference<Map<String, Object>> METADATA =
            new ParameterizedTypeReference<>() {};

    private final OidcSettings settings;
    private final RestClient web;
    private volatile @Nullable ClientRegistration registration;

    ExternalRegistration(OidcSettings settings, RestClient web) {
        this.settings = settings;
        this.web = web;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(Paths.CLIENT)) {
            return null;
        }
        ClientRegistration known = registration;
        if (known == null) {
            known = discover(Objects.requireNonNull(settings.issuer()));
            registration = known;
        }
        return known;
    }

    private ClientRegistration discover(String issuer) {
        try {
            Map<String, Object> metadata = Objects.requireNonNull(web.get()
                    .uri(issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration")
                    .retrieve()
                    .body(METADATA));
            if (!issuer.equals(metadata.get("issuer"))) {
                throw new IllegalStateException("The provider calls itself " + metadata.get("issuer")
                        + ", but etappe.oidc.issuer says " + issuer);
            }
            return registration(metadata);
        } catch (RestClientException away) {
            throw new ProviderUnreachable(away);
        }
    }

    private ClientRegistration registration(Map<String, Object> metadata) {
        ClientRegistration.Builder builder = ClientRegistrations.fromOidcConfiguration(metadata)
                .registrationId(Paths.CLIENT)
                .clientId(settings.clientId())
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE);
        if (settings.clientSecret() != null) {
            builder.clientSecret(settings.clientSecret());
        }
        return builder.build();
    }
}

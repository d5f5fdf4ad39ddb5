package ch.etappe.identity.login;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks the provider for its endpoints: for the first login, and for each that begins, for it may have gone or moved. */
class ExternalRegistration implements Registrations {

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
        ClientRegistration known = registration;
        return known != null && id.equals(Paths.CLIENT) ? known : ask(id);
    }

    @Override
    public ClientRegistrationRepository askedAnew() {
        return this::ask;
    }

    private @Nullable ClientRegistration ask(String id) {
        if (!id.equals(Paths.CLIENT)) {
            return null;
        }
        Map<String, Object> metadata = discover();
        if (!Objects.equals(settings.issuer(), metadata.get("issuer"))) {
            throw new OidcMisconfigured(
                    "The provider at %s calls itself %s, but ETAPPE_OIDC_ISSUER is %s."
                            .formatted(settings.discovery(), metadata.get("issuer"), settings.issuer()),
                    "Set ETAPPE_OIDC_ISSUER to exactly what the provider calls itself, or correct its public address there; a path or a slash at the end counts.");
        }
        ClientRegistration asked = registration(metadata);
        registration = asked;
        return asked;
    }

    private Map<String, Object> discover() {
        try {
            Map<String, Object> metadata = web.get()
                    .uri(settings.discovery())
                    .accept(MediaType.APPLICATION_JSON)
                    .retrieve()
                    .body(METADATA);
            if (metadata == null) {
                throw noOpenIdDocument("nothing");
            }
            return metadata;
        } catch (HttpClientErrorException refused) {
            throw noOpenIdDocument("HTTP status " + refused.getStatusCode().value());
        } catch (HttpServerErrorException | ResourceAccessException away) {
            throw new ProviderUnreachable(away);
        } catch (RestClientException unreadable) {
            throw noOpenIdDocument("something else");
        }
    }

    private ClientRegistration registration(Map<String, Object> metadata) {
        ClientRegistration.Builder builder;
        try {
            builder = ClientRegistrations.fromOidcConfiguration(metadata);
        } catch (RuntimeException incomplete) {
            throw noOpenIdDocument("an incomplete one");
        }
        return builder.registrationId(Paths.CLIENT)
                .clientId(Objects.requireNonNull(settings.clientId()))
                .clientSecret(Objects.requireNonNull(settings.clientSecret()))
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(scopes())
                .build();
    }

    private String[] scopes() {
        return settings.loginClaim().equals(OidcScopes.EMAIL)
                ? new String[] {OidcScopes.OPENID, OidcScopes.PROFILE, OidcScopes.EMAIL}
                : new String[] {OidcScopes.OPENID, OidcScopes.PROFILE};
    }

    private OidcMisconfigured noOpenIdDocument(String answer) {
        return new OidcMisconfigured(
                "An OpenID document should be at %s, but %s came.".formatted(settings.discovery(), answer),
                "Check ETAPPE_OIDC_ISSUER%s: with Keycloak it ends in /realms/ and the name of the realm, and a proxy must let /.well-known through."
                        .formatted(settings.internal() == null ? "" : " and ETAPPE_OIDC_INTERNAL"));
    }
}

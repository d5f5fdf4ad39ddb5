package ch.etappe.identity.login;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The OpenID provider of the place ({@code ETAPPE_OIDC_ISSUER}, {@code ETAPPE_OIDC_CLIENT_ID},
 * {@code ETAPPE_OIDC_CLIENT_SECRET}). Without an issuer the portal is its own provider.
 *
 * @param loginClaim the claim with the login name, by which an account is found the first time
 */
@ConfigurationProperties("etappe.oidc")
record OidcSettings(
        @Nullable String issuer,
        @DefaultValue("etappe") String clientId,
        @Nullable String clientSecret,
        @DefaultValue("preferred_username") String loginClaim) {

    boolean isExternal() {
        return issuer != null && !issuer.isBlank();
    }

    /** Scheme, host and port of the external provider: forms may lead there, nothing else does. */
    Optional<String> origin() {
        if (issuer == null || issuer.isBlank()) {
            return Optional.empty();
        }
        URI uri = URI.create(issuer);
        return Optional.of(uri.getScheme() + "://" + uri.getRawAuthority());
    }

    /** Hides the secret, so that it can never reach a log file by accident. */
    @Override
    public String toString() {
        return "OidcSettings[" + issuer + "]";
    }
}

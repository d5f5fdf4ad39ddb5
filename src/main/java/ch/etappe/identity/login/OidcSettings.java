package ch.etappe.identity.login;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The OpenID provider of the place ({@code ETAPPE_OIDC_ISSUER}, {@code ETAPPE_OIDC_CLIENT_ID},
 * {@code ETAPPE_OIDC_CLIENT_SECRET}). Without an issuer the portal is its own provider. Blank counts as not set.
 *
 * @param internal where the portal itself reaches the provider, if not by the address of the issuer
 * @param loginClaim the claim with the login name, by which an account is found the first time
 */
@ConfigurationProperties("etappe.oidc")
record OidcSettings(
        @Nullable String issuer,
        @Nullable String internal,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @DefaultValue("preferred_username") String loginClaim) {

    /** @throws OidcMisconfigured if one of them is missing, or no address */
    OidcSettings {
        issuer = set(issuer);
        internal = set(internal);
        clientId = set(clientId);
        clientSecret = set(clientSecret);
        if (issuer == null) {
            unused("ETAPPE_OIDC_CLIENT_ID", clientId);
            unused("ETAPPE_OIDC_CLIENT_SECRET", clientSecret);
            unused("ETAPPE_OIDC_INTERNAL", internal);
        } else {
            address("ETAPPE_OIDC_ISSUER", issuer);
            needed("ETAPPE_OIDC_CLIENT_ID", clientId);
            needed("ETAPPE_OIDC_CLIENT_SECRET", clientSecret);
            if (internal != null) {
                address("ETAPPE_OIDC_INTERNAL", internal);
            }
        }
    }

    boolean isExternal() {
        return issuer != null;
    }

    /** Where the portal asks the provider for its endpoints; only where it {@link #isExternal()}. */
    URI discovery() {
        String base = internal == null ? String.valueOf(issuer) : internal;
        return URI.create(base.replaceAll("/+$", "") + "/.well-known/openid-configuration");
    }

    /** Scheme, host and port of the external provider: forms may lead there, nothing else does. */
    Optional<String> origin() {
        return Optional.ofNullable(issuer).map(URI::create).map(uri -> uri.getScheme() + "://" + uri.getRawAuthority());
    }

    private static @Nullable String set(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static void needed(String variable, @Nullable String value) {
        if (value == null) {
            throw new OidcMisconfigured(
                    "ETAPPE_OIDC_ISSUER names an OpenID provider, but %s is not set.".formatted(variable),
                    "Set %s to what the provider has for the portal, or remove ETAPPE_OIDC_ISSUER to use the login that the portal brings along."
                            .formatted(variable));
        }
    }

    /** Else the portal would quietly start with a login of its own, which is not what somebody wanted. */
    private static void unused(String variable, @Nullable String value) {
        if (value != null) {
            throw new OidcMisconfigured(
                    "%s is set, but ETAPPE_OIDC_ISSUER is not.".formatted(variable),
                    "Set ETAPPE_OIDC_ISSUER to the address of the OpenID provider, or remove %s to use the login that the portal brings along."
                            .formatted(variable));
        }
    }

    private static void address(String variable, String value) {
        if (!isAddress(value)) {
            throw new OidcMisconfigured(
                    "%s is not the address of an OpenID provider: %s".formatted(variable, value),
                    "Give the whole address without query, e.g. https://login.example.ch/realms/place; the provider names it \"issuer\" in its /.well-known/openid-configuration.");
        }
    }

    private static boolean isAddress(String value) {
        try {
            URI uri = new URI(value);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /** Hides the secret, so that it can never reach a log file by accident. */
    @Override
    public String toString() {
        return "OidcSettings[" + issuer + "]";
    }
}

package ch.etappe.identity.login;

import ch.etappe.identity.SignInRefused;
import ch.etappe.kernel.Causes;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.web.client.HttpClientErrorException;

/**
 * What a failed way through the OpenID provider means.
 *
 * @param answer the page for the person
 * @param advice what happened and what to do, for whoever operates the portal; blank where that is nothing. Holds
 *     nothing that the browser sent and nothing about the person.
 */
record Diagnosis(LoginAnswer answer, String advice) {

    private static final Set<String> BUSY = Set.of("server_error", "temporarily_unavailable");
    private static final Set<String> CLIENT = Set.of("invalid_client", "unauthorized_client", "HTTP status 401");

    static Diagnosis of(AuthenticationException failure, OidcSettings settings) {
        return Causes.find(failure, SignInRefused.class)
                .map(refused -> new Diagnosis(LoginAnswer.of(refused.reason()), ""))
                .or(() -> Causes.find(failure, OidcMisconfigured.class).map(Diagnosis::misconfigured))
                .or(() -> Causes.find(failure, JwtValidationException.class).map(Diagnosis::distrust))
                .orElseGet(() -> byCode(failure, settings));
    }

    static Diagnosis misconfigured(OidcMisconfigured settings) {
        return failed(settings.reason() + " " + settings.wayOut());
    }

    static Diagnosis unreachable(OidcSettings settings) {
        return new Diagnosis(
                LoginAnswer.UNREACHABLE,
                "The OpenID provider does not answer at %s. Check that it runs and that this machine reaches it; the portal need not be restarted."
                        .formatted(settings.discovery()));
    }

    private static Diagnosis distrust(JwtValidationException invalid) {
        Optional<OAuth2Error> clocks = invalid.getErrors().stream()
                .filter(error -> error.getErrorCode().equals(ClocksAgree.CODE))
                .findFirst();
        if (clocks.isPresent()) {
            return failed(clocks.get().getDescription() + ". Set both by NTP (timedatectl), then logins work again.");
        }
        return failed(
                "The provider's id token was not meant for this portal (%s). Compare ETAPPE_OIDC_ISSUER and ETAPPE_OIDC_CLIENT_ID with the provider's settings."
                        .formatted(invalid.getErrors().stream()
                                .map(OAuth2Error::getErrorCode)
                                .collect(Collectors.joining(", "))));
    }

    private static Diagnosis byCode(AuthenticationException failure, OidcSettings settings) {
        String code = Causes.find(failure, HttpClientErrorException.class)
                .map(refused -> "HTTP status " + refused.getStatusCode().value())
                .orElse(code(failure));
        if (CLIENT.contains(code)) {
            return failed(
                    "The provider refuses the portal itself (%s). Compare ETAPPE_OIDC_CLIENT_ID and ETAPPE_OIDC_CLIENT_SECRET with the client at the provider, and restart the portal."
                            .formatted(code));
        }
        if (settings.isExternal()
                && (BUSY.contains(code) || (!code.startsWith("HTTP") && ProviderUnreachable.isBehind(failure)))) {
            return unreachable(settings);
        }
        return failed(
                "The login ended with %s. If it stays, compare the portal's client at the provider with README.md."
                        .formatted(
                                code.isEmpty() ? Causes.root(failure).getClass().getName() : code));
    }

    private static Diagnosis failed(String advice) {
        return new Diagnosis(LoginAnswer.FAILED, advice);
    }

    /** The standard's code; blank if something else, for it may have come from anybody's browser. */
    static String code(AuthenticationException failure) {
        if (failure instanceof OAuth2AuthenticationException oauth) {
            String code = String.valueOf(oauth.getError().getErrorCode()).toLowerCase(Locale.ROOT);
            return code.matches("[a-z_]{1,60}") ? code : "";
        }
        return "";
    }
}

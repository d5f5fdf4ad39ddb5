package ch.etappe.identity.login;

import ch.etappe.identity.SignInRefused;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.OAuth2Error;

/** Why somebody is not in. Each has a page of its own: what happened, and what to do now. */
enum LoginAnswer {
    UNKNOWN(HttpStatus.FORBIDDEN),
    LOCKED(HttpStatus.FORBIDDEN),
    NO_ROLE(HttpStatus.FORBIDDEN),
    NO_SCOPE(HttpStatus.FORBIDDEN),
    /** The provider does not answer. */
    UNREACHABLE(HttpStatus.SERVICE_UNAVAILABLE),
    /** The provider answered something that the portal does not trust. */
    FAILED(HttpStatus.BAD_GATEWAY);

    private final HttpStatus status;

    LoginAnswer(HttpStatus status) {
        this.status = status;
    }

    static LoginAnswer of(SignInRefused.Reason reason) {
        return switch (reason) {
            case UNKNOWN -> UNKNOWN;
            case LOCKED -> LOCKED;
            case NO_ROLE -> NO_ROLE;
            case NO_SCOPE -> NO_SCOPE;
        };
    }

    static Optional<LoginAnswer> parse(String slug) {
        return Arrays.stream(values())
                .filter(answer -> answer.slug().equals(slug))
                .findFirst();
    }

    HttpStatus status() {
        return status;
    }

    /** Part of the address and of the message keys. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    OAuth2Error error() {
        return new OAuth2Error(slug());
    }
}

package ch.etappe.identity.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * An id token comes fresh from the provider, so its times tell how far the clocks of portal and provider are apart.
 * Beyond a minute no login works, and nothing else says why.
 */
class ClocksAgree implements OAuth2TokenValidator<Jwt> {

    static final String CODE = "clocks_disagree";

    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private final Clock clock;

    ClocksAgree(Clock clock) {
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        Instant now = clock.instant();
        if (isAfter(token.getIssuedAt(), now)) {
            return apart(Duration.between(now, token.getIssuedAt()), "ahead of");
        }
        if (isAfter(now, token.getExpiresAt())) {
            return apart(Duration.between(token.getExpiresAt(), now), "behind");
        }
        return OAuth2TokenValidatorResult.success();
    }

    private static boolean isAfter(@Nullable Instant later, @Nullable Instant earlier) {
        return later != null && earlier != null && later.minus(TOLERANCE).isAfter(earlier);
    }

    private static OAuth2TokenValidatorResult apart(Duration difference, String direction) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error(
                CODE,
                "The provider's clock is at least %d seconds %s the portal's"
                        .formatted(difference.toSeconds(), direction),
                null));
    }
}

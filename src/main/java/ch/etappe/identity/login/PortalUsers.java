package ch.etappe.identity.login;

import ch.etappe.identity.Account;
import ch.etappe.identity.SignInRefused;
import ch.etappe.identity.SignIns;
import ch.etappe.identity.UserId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Turns what an OpenID provider says about a person into an account of the portal, or refuses. */
@Component
class PortalUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final SignIns signIns;
    private final OidcSettings settings;

    PortalUsers(SignIns signIns, OidcSettings settings) {
        this.signIns = signIns;
        this.settings = settings;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcIdToken token = request.getIdToken();
        try {
            return new PortalUser(account(token), token.getTokenValue());
        } catch (SignInRefused refused) {
            throw new OAuth2AuthenticationException(
                    LoginAnswer.of(refused.reason()).error(), refused);
        }
    }

    private Account account(OidcIdToken token) {
        String subject = Objects.requireNonNull(token.getSubject());
        if (settings.isExternal()) {
            return signIns.external(Objects.requireNonNull(token.getIssuer()).toString(), subject, login(token));
        }
        return signIns.embedded(new UserId(UUID.fromString(subject)));
    }

    /** An address that nobody has confirmed may be anybody's. */
    private @Nullable String login(OidcIdToken token) {
        boolean unconfirmed = settings.loginClaim().equals(StandardClaimNames.EMAIL)
                && !Boolean.TRUE.equals(token.getClaimAsBoolean(StandardClaimNames.EMAIL_VERIFIED));
        return unconfirmed ? null : token.getClaimAsString(settings.loginClaim());
    }
}

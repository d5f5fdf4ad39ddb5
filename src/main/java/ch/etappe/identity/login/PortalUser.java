package ch.etappe.identity.login;

import ch.etappe.identity.Account;
import ch.etappe.identity.SignedIn;
import java.util.Collection;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who is signed in, small because one is kept per session: the account, and the id token for the provider's logout.
 *
 * @param idToken as the provider sent it; its claims were read and dropped
 */
record PortalUser(Account account, String idToken) implements OidcUser, SignedIn {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return account.authorities();
    }

    @Override
    public String getName() {
        return account.id().id().toString();
    }

    @Override
    public Map<String, Object> getClaims() {
        return Map.of(IdTokenClaimNames.SUB, getName());
    }

    @Override
    public Map<String, Object> getAttributes() {
        return getClaims();
    }

    @Override
    public OidcIdToken getIdToken() {
        return new OidcIdToken(idToken, null, null, getClaims());
    }

    @Override
    @SuppressWarnings("NullAway") // the interface is not annotated; null means: not asked for
    public OidcUserInfo getUserInfo() {
        return null;
    }

    /** Hides the token, so that it can never reach a log file by accident. */
    @Override
    public String toString() {
        return "PortalUser[" + account.id() + "]";
    }
}

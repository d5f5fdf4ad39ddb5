package ch.etappe.identity.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.etappe.identity.AccountOpening;
import ch.etappe.identity.LoginName;
import ch.etappe.identity.NewUser;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignIns;
import ch.etappe.identity.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** Who may be found by an e-mail address instead of a login name. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PortalUsersTest {

    private static final String ISSUER = "https://login.example";

    @Autowired
    private SignIns signIns;

    @Autowired
    private AccountOpening opening;

    private final String address = UUID.randomUUID() + "@place.example";

    @Test
    void an_address_counts_when_the_provider_has_confirmed_it() {
        UserId id = opening.open(new NewUser(new LoginName(address), "P. Muster", Role.CANTON, new Scope.Canton()));

        assertThatThrownBy(() -> arrives(Map.of("email", address))).isInstanceOf(OAuth2AuthenticationException.class);
        assertThatThrownBy(() -> arrives(Map.of("email", address, "email_verified", false)))
                .isInstanceOf(OAuth2AuthenticationException.class);
        assertThat(arrives(Map.of("email", address, "email_verified", true))).isEqualTo(id);
    }

    private UserId arrives(Map<String, Object> claims) {
        OidcSettings settings = new OidcSettings(ISSUER, null, "etappe", "s", "email");
        OidcIdToken token = OidcIdToken.withTokenValue("t")
                .issuer(ISSUER)
                .subject(address)
                .claims(all -> all.putAll(claims))
                .build();
        PortalUser user = (PortalUser) new PortalUsers(signIns, settings).loadUser(request(token));
        return user.account().id();
    }

    private static OidcUserRequest request(OidcIdToken token) {
        Instant now = Instant.now();
        return new OidcUserRequest(
                ClientRegistration.withRegistrationId("etappe")
                        .clientId("etappe")
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri("https://portal.example/back")
                        .authorizationUri(ISSUER + "/auth")
                        .tokenUri(ISSUER + "/token")
                        .build(),
                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "a", now, now.plusSeconds(60)),
                token);
    }
}

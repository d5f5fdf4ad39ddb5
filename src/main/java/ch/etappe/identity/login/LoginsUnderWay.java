package ch.etappe.identity.login;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Keeps a login between the code and its exchange, some seconds, and nothing after it: an id token that comes back
 * with a logout proves itself by its signature. So a login costs the provider no memory.
 */
class LoginsUnderWay implements OAuth2AuthorizationService {

    /** More than can be under way at once; the oldest give way. */
    private static final int MOST = 5_000;

    private final PortalAsClient client;
    private final NimbusJwtDecoder ownTokens;
    private final Map<String, OAuth2Authorization> byId = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OAuth2Authorization> eldest) {
            return size() > MOST;
        }
    };

    LoginsUnderWay(PortalAsClient client, JWKSource<SecurityContext> key) {
        this.client = client;
        this.ownTokens = NimbusJwtDecoder.withJwkSource(key)
                .jwsAlgorithm(EmbeddedProvider.ALGORITHM)
                .build();
        // a logout after hours brings an id token that is no longer fresh
        ownTokens.setJwtValidator(token -> OAuth2TokenValidatorResult.success());
    }

    @Override
    public synchronized void save(OAuth2Authorization login) {
        if (login.getToken(OidcIdToken.class) == null) {
            byId.put(login.getId(), login);
        } else {
            byId.remove(login.getId());
        }
    }

    @Override
    public synchronized void remove(OAuth2Authorization login) {
        byId.remove(login.getId());
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findById(String id) {
        return byId.get(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        if (type == null || type.getValue().equals(OAuth2ParameterNames.CODE)) {
            return ofCode(token);
        }
        return type.getValue().equals(OidcParameterNames.ID_TOKEN) ? ofIdToken(token) : null;
    }

    private synchronized @Nullable OAuth2Authorization ofCode(String code) {
        for (OAuth2Authorization login : List.copyOf(byId.values())) {
            var issued = login.getToken(OAuth2AuthorizationCode.class);
            if (issued != null && issued.getToken().getTokenValue().equals(code)) {
                return login;
            }
        }
        return null;
    }

    private @Nullable OAuth2Authorization ofIdToken(String token) {
        try {
            Jwt read = ownTokens.decode(token);
            OidcIdToken idToken = new OidcIdToken(token, read.getIssuedAt(), read.getExpiresAt(), read.getClaims());
            String user = Objects.requireNonNull(read.getSubject());
            return OAuth2Authorization.withRegisteredClient(client.here())
                    .principalName(user)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .attribute(
                            Principal.class.getName(),
                            UsernamePasswordAuthenticationToken.authenticated(user, null, List.of()))
                    .token(idToken)
                    .build();
        } catch (JwtException notOurs) {
            return null;
        }
    }
}

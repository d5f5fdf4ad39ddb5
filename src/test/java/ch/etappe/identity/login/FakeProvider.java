package ch.etappe.identity.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An OpenID provider that can be wrong in every way that a real one can. Lets everybody in without a password. */
final class FakeProvider {

    static final String CLIENT = "etappe-at-place";
    static final String SECRET = "right-secret";

    private final RSAKey key = newKey();
    private final int port;
    private @Nullable HttpServer server;
    private Map<String, String> asked = Map.of();

    String secret = SECRET;
    String subject = "";
    String login = "";
    String audience = CLIENT;
    Duration clock = Duration.ZERO;
    RSAKey signingKey = key;
    int status = 200;

    @Nullable
    String document;

    FakeProvider() {
        port = start(0);
        reset();
    }

    /** As it should be. */
    void reset() {
        secret = SECRET;
        audience = CLIENT;
        clock = Duration.ZERO;
        signingKey = key;
        status = 200;
        document = null;
        if (server == null) {
            start(port);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/place";
    }

    void goAway() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    /** Lets the person in who stands at the door, that is at the address to which the portal sent the browser. */
    TestBrowser letIn(TestBrowser browser) {
        asked = parameters(URI.create(browser.path()).getRawQuery());
        return browser.open("/login/oauth2/code/etappe?code=c0de&state=" + encoded("state"));
    }

    Map<String, String> asked() {
        return asked;
    }

    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("k1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String encoded(String parameter) {
        return java.net.URLEncoder.encode(Objects.requireNonNull(asked.get(parameter)), StandardCharsets.UTF_8);
    }

    private int start(int wanted) {
        try {
            HttpServer started =
                    HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), wanted), 0);
            started.createContext("/realms/place/.well-known/openid-configuration", this::document);
            started.createContext("/realms/place/keys", exchange -> json(exchange, 200, new JWKSet(key).toString()));
            started.createContext("/realms/place/token", this::token);
            started.start();
            server = started;
            return started.getAddress().getPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String goodDocument(String issuer) {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%2$s/auth", "token_endpoint": "%2$s/token",
                 "jwks_uri": "%2$s/keys", "end_session_endpoint": "%2$s/logout",
                 "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer, issuer());
    }

    private void document(HttpExchange exchange) throws IOException {
        String wrong = document;
        if (wrong != null && wrong.startsWith("<")) {
            send(exchange, status, "text/html", wrong);
        } else {
            json(exchange, status, wrong == null ? goodDocument(issuer()) : wrong);
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String credentials =
                Base64.getEncoder().encodeToString((CLIENT + ":" + secret).getBytes(StandardCharsets.UTF_8));
        if (!("Basic " + credentials).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            json(exchange, 401, "{\"error\": \"unauthorized_client\", \"error_description\": \"Invalid client\"}");
        } else if (!form.containsKey("code_verifier")) {
            json(exchange, 400, "{\"error\": \"invalid_grant\"}");
        } else {
            json(exchange, 200, """
                    {"access_token": "a", "token_type": "Bearer", "expires_in": 60, "scope": "openid profile",
                     "id_token": "%s"}""".formatted(idToken()));
        }
    }

    private String idToken() {
        Instant now = Instant.now().plus(clock);
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(),
                    new JWTClaimsSet.Builder()
                            .issuer(issuer())
                            .subject(subject)
                            .audience(audience)
                            .claim("nonce", asked.get("nonce"))
                            .claim("preferred_username", login)
                            .issueTime(Date.from(now))
                            .expirationTime(Date.from(now.plusSeconds(300)))
                            .build());
            token.sign(new RSASSASigner(signingKey));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        send(exchange, status, "application/json", body);
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

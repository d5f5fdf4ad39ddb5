package ch.etappe.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm that Keycloak imports fits the portal: its addresses, and the rule by which accounts are linked. */
class RealmFileTest {

    private static final Path FILE = Path.of("src/main/docker/etappe-realm.json");

    private JsonNode realm;
    private JsonNode client;

    @BeforeEach
    void read() throws IOException {
        realm = JsonMapper.shared().readTree(Files.readString(FILE));
        client = realm.path("clients").path(0);
    }

    @Test
    void theClientIsConfidentialAndKnowsOneWayIn() {
        assertThat(client.path("publicClient").booleanValue()).isFalse();
        assertThat(client.path("clientAuthenticatorType").stringValue()).isEqualTo("client-secret");
        assertThat(client.path("attributes").path("pkce.code.challenge.method").stringValue())
                .isEqualTo("S256");
        assertThat(client.path("standardFlowEnabled").booleanValue()).isTrue();
        assertThat(Stream.of("implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled"))
                .noneMatch(flow -> client.path(flow).booleanValue());
    }

    @Test
    void itLeadsBackToThePortalsOwnAddressesAndNowhereElse() {
        assertThat(client.path("redirectUris").values())
                .extracting(JsonNode::stringValue)
                .containsExactly("${ETAPPE_ADDRESS}/login/oauth2/code/" + Paths.CLIENT);
        assertThat(client.path("attributes").path("post.logout.redirect.uris").stringValue())
                .isEqualTo("${ETAPPE_ADDRESS}" + Paths.LOGGED_OUT);
    }

    @Test
    void nobodyChoosesTheLoginNameByWhichTheAccountIsFound() {
        assertThat(Stream.of("registrationAllowed", "editUsernameAllowed", "loginWithEmailAllowed"))
                .noneMatch(liberty -> realm.path(liberty).booleanValue(true));
        JsonNode profile = JsonMapper.shared()
                .readTree(realm.path("components")
                        .path("org.keycloak.userprofile.UserProfileProvider")
                        .path(0)
                        .path("config")
                        .path("kc.user.profile.config")
                        .path(0)
                        .stringValue());
        JsonNode username = profile.path("attributes").path(0);
        assertThat(username.path("name").stringValue()).isEqualTo("username");
        assertThat(username.path("permissions").path("edit").values())
                .extracting(JsonNode::stringValue)
                .containsExactly("admin");
    }

    @Test
    void itHoldsNoSecretAndAFirstPasswordThatMustBeChanged() throws IOException {
        assertThat(client.path("secret").stringValue()).isEqualTo("${ETAPPE_OIDC_CLIENT_SECRET}");
        JsonNode first = realm.path("users").path(0);
        assertThat(first.path("credentials").path(0).path("value").stringValue())
                .isEqualTo("${ETAPPE_FIRST_ADMIN_PASSWORD}");
        assertThat(first.path("requiredActions").values())
                .extracting(JsonNode::stringValue)
                .containsExactly("UPDATE_PASSWORD"); // an import ignores "temporary"
        assertThat(Pattern.compile("\\$\\{([A-Z_]+)}")
                        .matcher(Files.readString(FILE))
                        .results()
                        .map(use -> use.group(1))
                        .distinct())
                .containsExactlyInAnyOrder(
                        "ETAPPE_ADDRESS",
                        "ETAPPE_OIDC_CLIENT_ID",
                        "ETAPPE_OIDC_CLIENT_SECRET",
                        "ETAPPE_FIRST_ADMIN",
                        "ETAPPE_FIRST_ADMIN_PASSWORD");
    }
}

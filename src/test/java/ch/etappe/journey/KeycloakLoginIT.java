package ch.etappe.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.identity.AccountOpening;
import ch.etappe.identity.LoginName;
import ch.etappe.identity.NewUser;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The login at a real Keycloak, in a real browser. Runs in the profile {@code keycloak}, which fetches it. */
@Tag("keycloak")
@Timeout(600)
class KeycloakLoginIT {

    private static final String PASSWORD = "Own-password-1";

    private static Keycloak keycloak;
    private static Portal portal;

    @BeforeAll
    static void start() throws Exception {
        int port = Keycloak.freePort();
        keycloak = new Keycloak(distribution(), "http://localhost:" + port, "a.muster");
        portal = Portal.told(port, keycloak.settings());
        keycloak.person("c.muster", PASSWORD);
        keycloak.person("nobody.here", PASSWORD);
        UUID region = portal.database()
                .sql("select id from social_region where code = 'OLT'")
                .query(UUID.class)
                .single();
        portal.part(AccountOpening.class)
                .open(new NewUser(new LoginName("c.muster"), "C. Muster", Role.CASEWORKER, new Scope.Region(region)));
    }

    @AfterAll
    static void stop() throws Exception {
        try (var last = keycloak) {
            if (portal != null) { // else its start failed, and Keycloak must still go
                portal.close();
            }
        }
    }

    @Test
    void theFirstAdministratorChangesTheFirstPasswordAndAdministers() {
        try (Visitor admin = visitor()) {
            login(admin, "/", "a.muster", Keycloak.FIRST_PASSWORD);
            admin.page().locator("#password-new").fill(PASSWORD);
            admin.page().locator("#password-confirm").fill(PASSWORD);
            admin.page().locator("[type=submit]").first().click();

            arrives(admin, "/admin");
            admin.open("/admin/users").sees("c.muster");
        }
    }

    @Test
    void aKnownPersonArrivesWhereItWantedToWithTheRoleAndScopeOfThePortal() {
        try (Visitor caseworker = visitor()) {
            List<String> addresses = new CopyOnWriteArrayList<>();
            caseworker.page().onRequest(request -> addresses.add(request.url()));

            login(caseworker, "/casework/dossiers?q=Tesfay", "c.muster", PASSWORD);

            arrives(caseworker, "/casework/dossiers?q=Tesfay");
            caseworker.sees("C. Muster").open("/admin/users").sees("Diese Seite gibt es nicht");
            assertThat(addresses)
                    .anyMatch(url -> url.contains("/protocol/openid-connect/auth?")
                            && url.contains("code_challenge_method=S256")
                            && url.contains("client_id=etappe"));
            assertThat(portal.database()
                            .sql("select issuer from user_account where login = 'c.muster'")
                            .query(String.class)
                            .single())
                    .isEqualTo(keycloak.address() + "/realms/etappe");
        }
    }

    @Test
    void aWrongPasswordIsSaidByKeycloakAndOpensNothing() {
        try (Visitor visitor = visitor()) {
            login(visitor, "/casework", "c.muster", "wrong");

            assertThat(visitor.page().locator("[id^=input-error]").first()).isVisible();
            login(visitor, "/casework", "c.muster", PASSWORD);
            arrives(visitor, "/casework");
        }
    }

    @Test
    void whoHasNoAccountHereIsToldSoAndMayLogInAsSomebodyElse() {
        try (Visitor visitor = visitor()) {
            login(visitor, "/casework", "nobody.here", PASSWORD);
            visitor.sees("Kein Konto gefunden").finds("unknown account");

            visitor.page().getByText("Mit einem anderen Konto anmelden").click();
            visitor.page().locator("#reset-login").click(); // Keycloak offers the same person first
            fillIn(visitor, "c.muster", PASSWORD);
            arrives(visitor, "/casework");
        }
    }

    @Test
    void leavingEndsTheLoginHereAndThere() {
        try (Visitor caseworker = visitor()) {
            login(caseworker, "/casework", "c.muster", PASSWORD);
            arrives(caseworker, "/casework");

            caseworker.page().getByText("Abmelden").first().click();
            caseworker.page().waitForURL("**/login?bye");
            caseworker.sees("Sie sind abgemeldet");

            caseworker.page().navigate(portal.address() + "/casework");
            assertThat(caseworker.page().locator("#password")).isVisible();
        }
    }

    @Test
    void whileKeycloakIsAwayAPageSaysSoAndAfterwardsItWorksAgain() throws Exception {
        try (Visitor inside = visitor();
                Visitor outside = visitor()) {
            login(inside, "/casework", "c.muster", PASSWORD);
            arrives(inside, "/casework");
            keycloak.stop();

            Response answer = outside.page().navigate(portal.address() + "/casework/dossiers");
            assertThat(answer.status()).isEqualTo(503);
            outside.sees("antwortet im Moment nicht").finds("provider unreachable");
            inside.open("/casework/dossiers").sees("Dossiers");

            keycloak.start();
            outside.page().getByText("Noch einmal versuchen").click();
            fillIn(outside, "c.muster", PASSWORD);
            arrives(outside, "/casework/dossiers");
        }
    }

    @Test
    void aSecretThatKeycloakDoesNotKnowIsAPageWithANumber() throws Exception {
        keycloak.changeSecret("Another-secret-1");
        try (Visitor visitor = visitor()) {
            login(visitor, "/casework", "c.muster", PASSWORD);

            visitor.sees("Die Anmeldung hat nicht geklappt")
                    .sees("Nennen Sie dabei diese Nummer")
                    .finds("login failed");
        } finally {
            keycloak.changeSecret(keycloak.secret());
        }
    }

    private static Visitor visitor() {
        return new Visitor(Browsers.desk(), portal.address());
    }

    private static void login(Visitor visitor, String path, String name, String password) {
        visitor.page().navigate(portal.address() + path);
        fillIn(visitor, name, password);
    }

    private static void fillIn(Visitor visitor, String name, String password) {
        Page page = visitor.page();
        page.waitForURL(keycloak.address() + "/**");
        page.locator("#username").fill(name);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    private static void arrives(Visitor visitor, String path) {
        visitor.page().waitForURL(portal.address() + path);
        visitor.settled();
    }

    private static Path distribution() throws Exception {
        try (Stream<Path> unpacked = Files.list(Path.of("target/keycloak"))) {
            return unpacked.filter(Files::isDirectory).findFirst().orElseThrow().toAbsolutePath();
        }
    }
}

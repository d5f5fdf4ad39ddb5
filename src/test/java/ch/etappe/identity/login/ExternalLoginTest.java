package ch.etappe.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.identity.AccountOpening;
import ch.etappe.identity.Role;
import ch.etappe.identity.login.People.Person;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A place with a provider of its own: the good way, and every wrong setting with a page and a line in the log. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class ExternalLoginTest {

    private static final Pattern INCIDENT = Pattern.compile("\\?incident=(\\d{6})$");
    private static final FakeProvider PROVIDER = new FakeProvider();

    @LocalServerPort
    private int port;

    @Autowired
    private AccountOpening opening;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private RunningSessions sessions;

    private Person person;
    private TestBrowser browser;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("etappe.oidc.issuer", PROVIDER::issuer);
        settings.add("etappe.oidc.client-id", () -> FakeProvider.CLIENT);
        settings.add("etappe.oidc.client-secret", () -> FakeProvider.SECRET);
    }

    @BeforeEach
    void everythingIsWell() {
        PROVIDER.reset();
        person = new People(opening, database).with(Role.CASEWORKER);
        PROVIDER.subject = UUID.randomUUID().toString();
        PROVIDER.login = person.login();
        browser = new TestBrowser(port);
    }

    @Test
    void a_person_known_to_both_gets_in_and_arrives_where_it_wanted_to() {
        PROVIDER.letIn(browser.open("/casework?filter=due"));

        assertThat(browser.path()).isEqualTo("/casework?filter=due");
        assertThat(sessions.count(person.id())).isEqualTo(1);
        assertThat(PROVIDER.asked())
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("client_id", FakeProvider.CLIENT)
                .containsEntry("redirect_uri", "http://localhost:" + port + "/login/oauth2/code/etappe");
    }

    @Test
    void who_is_known_to_the_provider_only_is_told_so() {
        PROVIDER.login = "nobody.here";

        PROVIDER.letIn(browser.open("/"));

        assertThat(browser.path()).isEqualTo("/login/answer/unknown");
        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.text()).contains("Kein Konto gefunden");
    }

    @Test
    void leaving_ends_the_login_at_the_provider_too() {
        PROVIDER.letIn(browser.open("/casework"));

        assertThat(logout())
                .startsWith(PROVIDER.issuer() + "/logout?id_token_hint=")
                .contains("post_logout_redirect_uri=http://localhost:" + port + "/login?bye");
        assertThat(sessions.count(person.id())).isZero();
    }

    @Test
    void leaving_works_while_the_provider_is_away() {
        PROVIDER.letIn(browser.open("/casework"));
        PROVIDER.goAway();

        assertThat(logout()).endsWith("/login?bye");
        assertThat(sessions.count(person.id())).isZero();
    }

    @Test
    void a_provider_that_goes_away_is_a_page_and_works_when_it_is_back(CapturedOutput log) {
        PROVIDER.letIn(browser.open("/casework"));
        PROVIDER.goAway();

        TestBrowser other = new TestBrowser(port).open("/casework");
        assertThat(other.status()).isEqualTo(503);
        assertThat(other.text()).contains("antwortet im Moment nicht", "Nichts ist verloren", incident(other));
        assertThat(other.page().expectFirst("main a").attr("href")).startsWith("/oauth2/authorization/etappe");
        assertThat(log).contains(incident(other) + ": The OpenID provider does not answer at " + PROVIDER.issuer());

        PROVIDER.reset();
        PROVIDER.letIn(other.open("/oauth2/authorization/etappe?another"));
        assertThat(other.path()).isEqualTo("/casework");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200 | <html>A page of a proxy</html>  | something else came
            404 | <html>Not found</html>          | HTTP status 404 came
            200 | ["no object"]                   | something else came
            200 | {"issuer": "%s"}                | an incomplete one came
            """)
    void an_address_without_an_openid_document_is_said(int status, String document, String said, CapturedOutput log) {
        PROVIDER.status = status;
        PROVIDER.document = document.replace("%s", PROVIDER.issuer());

        browser.open("/");

        failed(log, "An OpenID document should be at " + PROVIDER.issuer(), said, "Check ETAPPE_OIDC_ISSUER");
    }

    @Test
    void a_provider_with_another_name_is_said(CapturedOutput log) {
        PROVIDER.document = PROVIDER.goodDocument("https://login.example/realms/other");

        browser.open("/");

        failed(log, "calls itself https://login.example/realms/other, but ETAPPE_OIDC_ISSUER is " + PROVIDER.issuer());
    }

    @Test
    void a_wrong_secret_is_said(CapturedOutput log) {
        PROVIDER.secret = "another";

        PROVIDER.letIn(browser.open("/"));

        failed(log, "refuses the portal itself (HTTP status 401)", "ETAPPE_OIDC_CLIENT_SECRET");
        assertThat(log).doesNotContain(FakeProvider.SECRET);
    }

    @ParameterizedTest
    @CsvSource({"3600, ahead of", "-3600, behind"})
    void clocks_that_disagree_are_said(int seconds, String direction, CapturedOutput log) {
        PROVIDER.clock = Duration.ofSeconds(seconds);

        PROVIDER.letIn(browser.open("/"));

        failed(log, "The provider's clock is at least", direction + " the portal's", "Set both by NTP");
    }

    @Test
    void a_few_seconds_between_the_clocks_do_not_matter() {
        PROVIDER.clock = Duration.ofSeconds(40);

        PROVIDER.letIn(browser.open("/casework"));

        assertThat(browser.path()).isEqualTo("/casework");
    }

    @Test
    void a_token_for_somebody_else_lets_nobody_in(CapturedOutput log) {
        PROVIDER.audience = "another-portal";

        PROVIDER.letIn(browser.open("/"));

        failed(log, "was not meant for this portal");
    }

    @Test
    void a_token_with_a_foreign_signature_lets_nobody_in(CapturedOutput log) {
        PROVIDER.signingKey = FakeProvider.newKey();

        PROVIDER.letIn(browser.open("/"));

        failed(log, "invalid_id_token");
    }

    @Test
    void what_a_browser_claims_about_a_failure_does_not_reach_the_log(CapturedOutput log) {
        browser.open("/");
        String state = browser.path().replaceAll(".*[?&]state=([^&]+).*", "$1");

        browser.open("/login/oauth2/code/etappe?error=forged%0Aline&error_description=forged&state=" + state);

        assertThat(browser.status()).isEqualTo(502);
        assertThat(log).doesNotContain("forged");
    }

    @Test
    void a_number_that_is_none_of_ours_is_not_shown() {
        assertThat(browser.open("/login/answer/failed?incident=call-0900").text())
                .doesNotContain("0900");
    }

    @Test
    void the_embedded_provider_is_off() {
        assertThat(browser.open("/login?bye").page().select("#password")).isEmpty();
        assertThat(browser.get("/oauth2/jwks").statusCode()).isNotEqualTo(200);
        assertThat(browser.get("/.well-known/openid-configuration").statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void forms_may_lead_to_the_provider_and_nowhere_else() {
        String policy = browser.get("/login?bye")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("");

        assertThat(policy).endsWith("form-action 'self' " + PROVIDER.issuer().replace("/realms/place", ""));
    }

    /** A page for the person with the number under which the operator finds a line that says what to do. */
    private void failed(CapturedOutput log, String... words) {
        assertThat(browser.path()).startsWith("/login/answer/failed?incident=");
        assertThat(browser.status()).isEqualTo(502);
        assertThat(browser.text()).contains("Die Anmeldung hat nicht geklappt", incident(browser));
        String line = log.getAll()
                .lines()
                .filter(text -> text.contains("incident " + incident(browser)))
                .findFirst()
                .orElse("");
        assertThat(line).contains(words);
    }

    private static String incident(TestBrowser browser) {
        Matcher number = INCIDENT.matcher(browser.path());
        return number.find() ? number.group(1) : "no incident in " + browser.path();
    }

    private String logout() {
        return browser.post("/logout", Map.of("_csrf", Csrf.of(browser)))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }
}

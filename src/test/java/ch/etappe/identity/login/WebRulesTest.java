package ch.etappe.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.identity.AccountOpening;
import ch.etappe.identity.Role;
import ch.etappe.identity.login.People.Person;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What every answer says and refuses, whoever asks. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class WebRulesTest {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @LocalServerPort
    private int port;

    @Autowired
    private AccountOpening opening;

    @Autowired
    private JdbcTemplate database;

    private TestBrowser browser;

    @BeforeEach
    void openBrowser() {
        browser = new TestBrowser(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/me", "/casework", "/admin/users", "/nothing/here", "/actuator/env", "/actuator"})
    void without_a_login_everything_else_leads_to_the_login(String path) {
        assertThat(browser.open(path).path()).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/css/tokens.css", "/js/login.js", "/actuator/health", "/login/answer/locked"})
    void public_addresses_need_no_login(String path) {
        assertThat(browser.with("Accept", "*/*").get(path).statusCode()).isIn(200, 403);
        assertThat(browser.path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/css/tokens.css", "/nothing/here", "/actuator/health"})
    void no_answer_names_a_product_or_version(String path) {
        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.headers().map().keySet().stream().map(name -> name.toLowerCase(java.util.Locale.ROOT)))
                .doesNotContain("server", "x-powered-by");
        assertThat(answer.body()).doesNotContainIgnoringCase("tomcat").doesNotContainIgnoringCase("spring");
    }

    @Test
    void a_plain_page_allows_nothing_inline_and_nothing_evaluated() {
        HttpHeaders headers = browser.get("/login").headers();

        assertThat(policy(headers))
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()", "geolocation=()");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(browser.page().select("script:not([src]), style, [style], [onclick]"))
                .isEmpty();
    }

    @Test
    void over_https_browsers_are_told_to_stay_there_and_cookies_are_secure() {
        HttpHeaders headers =
                browser.with("X-Forwarded-Proto", "https").get("/login").headers();

        assertThat(headers.firstValue("Strict-Transport-Security").orElse("")).contains("max-age=31536000");
        assertThat(headers.firstValue("Set-Cookie").orElse("")).contains("Secure", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void every_script_of_flows_start_page_is_a_file_of_ours_or_carries_the_nonce_of_its_answer() {
        signIn(Role.CASEWORKER);

        HttpResponse<String> first = browser.get("/casework");
        String nonce = nonce(first.headers());
        assertThat(browser.page().select("script:not([src^=/js/])"))
                .isNotEmpty()
                .allSatisfy(script -> assertThat(script.attr("nonce")).isEqualTo(nonce));
        assertThat(policy(first.headers()))
                .contains("object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(nonce(browser.get("/casework").headers())).isNotEqualTo(nonce);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/language", "/logout", "/login"})
    void a_form_without_its_token_is_refused(String path) {
        signIn(Role.CASEWORKER);
        browser.get("/casework");

        HttpResponse<String> answer = browser.post(path, Map.of("language", "fr", "username", "x", "password", "y"));

        assertThat(answer.statusCode()).isIn(403, 404);
        assertThat(browser.get("/casework").statusCode()).isEqualTo(200);
        assertThat(browser.cookie("etappe-language")).isEmpty();
    }

    @Test
    void codes_go_to_the_portals_own_address_only() {
        signIn(Role.CASEWORKER);

        HttpResponse<String> answer = browser.get("/oauth2/authorize?response_type=code&client_id=etappe&scope=openid"
                + "&redirect_uri=https://evil.example/login/oauth2/code/etappe"
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void a_code_without_proof_of_possession_is_not_given() {
        signIn(Role.CASEWORKER);

        HttpResponse<String> answer = browser.get("/oauth2/authorize?response_type=code&client_id=etappe&scope=openid"
                + "&redirect_uri=http://localhost:" + port + "/login/oauth2/code/etappe");

        assertThat(answer.headers().firstValue("Location").orElse("")).contains("error=invalid_request");
    }

    private void signIn(Role role) {
        Person person = new People(opening, database).with(role);
        browser.open("/").login(person.login(), People.PASSWORD);
    }

    private static String policy(HttpHeaders headers) {
        return headers.firstValue("Content-Security-Policy").orElse("");
    }

    private static String nonce(HttpHeaders headers) {
        Matcher nonce = NONCE.matcher(policy(headers));
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }
}

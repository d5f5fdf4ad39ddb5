package ch.etappe.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.identity.AccountOpening;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.identity.Users;
import ch.etappe.identity.login.People.Person;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Logging in and out as a browser does it, at the embedded provider. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LoginTest {

    @LocalServerPort
    private int port;

    @Autowired
    private AccountOpening opening;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private RunningSessions sessions;

    @Autowired
    private Users users;

    @Autowired
    private MeterRegistry figures;

    private People people;
    private TestBrowser browser;

    @BeforeEach
    void prepare() {
        people = new People(opening, database);
        browser = new TestBrowser(port);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_gets_in(Role role) {
        Person person = people.with(role);

        browser.open("/").login(person.login(), People.PASSWORD);

        assertThat(browser.path()).isEqualTo(role.home());
        assertThat(browser.status()).isEqualTo(200);
        assertThat(sessions.count(person.id())).isEqualTo(1);
        assertThat(sessions.count(role)).isPositive();
    }

    @Test
    void the_address_one_wanted_survives_the_login() {
        Person person = people.with(Role.CASEWORKER);

        browser.open("/casework?filter=due").login(person.login(), People.PASSWORD);

        assertThat(browser.path()).isEqualTo("/casework?filter=due");
    }

    @Test
    void capitals_and_blanks_around_the_login_name_do_not_matter() {
        Person person = people.with(Role.ADMIN);

        browser.open("/").login(" " + person.login().toUpperCase(java.util.Locale.ROOT) + " ", People.PASSWORD);

        assertThat(sessions.count(person.id())).isEqualTo(1);
    }

    @Test
    void a_wrong_password_is_said_at_the_field_and_the_name_stays() {
        Person person = people.with(Role.CASEWORKER);

        browser.open("/").login(person.login(), "wrong");

        assertThat(browser.path()).isEqualTo("/login");
        assertThat(browser.page().expectFirst("#username").val()).isEqualTo(person.login());
        assertThat(browser.page().expectFirst("#password").attr("aria-describedby"))
                .isEqualTo("problem");
        assertThat(browser.page().expectFirst("#problem").text()).contains("stimmt nicht");
        assertThat(browser.page().expectFirst("#password").val()).isEmpty();
        assertThat(browser.open("/login").page().selectFirst("#problem")).isNull();
    }

    @Test
    void failed_logins_are_counted_without_a_name() {
        double before = failures();

        browser.open("/").login("nobody.here", "wrong");

        assertThat(failures()).isEqualTo(before + 1);
    }

    private double failures() {
        return figures.counter("etappe.logins.failed", "reason", "wrong").count();
    }

    @Test
    void an_unknown_name_gets_the_same_answer_as_a_wrong_password() {
        Person person = people.with(Role.CASEWORKER);
        String known = browser.open("/").login(person.login(), "wrong").text();

        String unknown =
                new TestBrowser(port).open("/").login("nobody.here", "wrong").text();

        assertThat(unknown).isEqualTo(known);
    }

    @Test
    void a_locked_account_is_told_so_after_the_right_password_only() {
        Person person = people.with(Role.CASEWORKER);
        people.lock(person);

        browser.open("/").login(person.login(), "wrong");
        assertThat(browser.text()).doesNotContain("gesperrt");
        browser.login(person.login(), People.PASSWORD);

        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.text()).contains("Ihr Konto ist gesperrt");
        assertThat(browser.page().expectFirst("main a").attr("href")).isEqualTo("/login");
        assertThat(browser.open("/").path()).startsWith("/login");
    }

    @Test
    void an_account_without_a_role_is_told_so() {
        Person person = people.with(Role.CASEWORKER);
        people.endRole(person);

        browser.open("/").login(person.login(), People.PASSWORD);

        assertThat(browser.path()).isEqualTo("/login/answer/no-role");
        assertThat(browser.text()).contains("noch keine Aufgabe");
    }

    @Test
    void a_role_without_its_scope_is_told_so() {
        Person person = people.with(Role.CASEWORKER);
        people.loseScope(person);

        browser.open("/").login(person.login(), People.PASSWORD);

        assertThat(browser.path()).isEqualTo("/login/answer/no-scope");
        assertThat(browser.text()).contains("keiner Stelle");
    }

    @Test
    void after_a_refusal_another_account_can_log_in_and_arrives_where_one_wanted_to() {
        Person locked = people.with(Role.CASEWORKER);
        people.lock(locked);
        Person other = people.with(Role.CASEWORKER);
        browser.open("/casework?filter=due").login(locked.login(), People.PASSWORD);

        browser.open("/login").login(other.login(), People.PASSWORD);

        assertThat(browser.path()).isEqualTo("/casework?filter=due");
        assertThat(sessions.count(other.id())).isEqualTo(1);
    }

    @Test
    void logging_out_ends_the_session_here_and_at_the_provider() {
        Person person = people.with(Role.CASEWORKER);
        browser.open("/").login(person.login(), People.PASSWORD);
        String token = Csrf.of(browser);
        String session = browser.cookie("etappe-session").orElseThrow().getValue();

        String next = browser.post("/logout", Map.of("_csrf", token))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(next).contains("/connect/logout?id_token_hint=").contains("post_logout_redirect_uri");
        browser.open(next);

        assertThat(browser.path()).isEqualTo("/login?bye");
        assertThat(browser.text()).contains("Sie sind abgemeldet");
        assertThat(sessions.count(person.id())).isZero();
        browser.set("etappe-session", session);
        assertThat(browser.open("/casework").path()).startsWith("/login");
        assertThat(browser.get("/oauth2/authorization/etappe").headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).contains("/oauth2/authorize"));
        assertThat(browser.open("/oauth2/authorization/etappe").path()).isEqualTo("/login");
    }

    @Test
    void a_login_at_the_provider_alone_does_not_open_the_portal() {
        Person person = people.with(Role.CASEWORKER);
        browser.open("/login");
        String token = browser.page()
                .expectFirst("form[action=/login] input[name=_csrf]")
                .val();

        browser.post("/login", Map.of("username", person.login(), "password", People.PASSWORD, "_csrf", token));

        assertThat(browser.open("/casework").path()).startsWith("/login");
    }

    @Test
    void a_session_that_has_ended_says_so_and_leads_back() {
        Person person = people.with(Role.CASEWORKER);
        browser.set("etappe-session", "0123456789ABCDEF0123456789ABCDEF");

        browser.open("/casework?filter=due");
        assertThat(browser.path()).isEqualTo("/login?expired");
        assertThat(browser.text()).contains("Nichts ist verloren");
        browser.login(person.login(), People.PASSWORD);

        assertThat(browser.path()).isEqualTo("/casework?filter=due");
    }

    @Test
    void a_login_form_that_waited_too_long_leads_to_a_new_one() {
        Person person = people.with(Role.CASEWORKER);
        browser.open("/login");
        browser.forget("etappe-session");

        browser.login(person.login(), People.PASSWORD);

        assertThat(browser.path()).isEqualTo("/login?expired");
        assertThat(sessions.count(person.id())).isZero();
    }

    @Test
    void ten_failures_make_a_name_rest_even_with_the_right_password() {
        Person person = people.with(Role.CASEWORKER);
        browser.open("/login");
        for (int i = 0; i < LoginThrottle.MOST_FAILURES; i++) {
            browser.login(person.login(), "wrong");
        }

        browser.login(person.login(), People.PASSWORD);

        assertThat(browser.text()).contains("warten Sie 5 Minuten");
        assertThat(sessions.count(person.id())).isZero();
    }

    @Test
    void locking_an_account_ends_its_sessions_at_once() {
        Person person = people.with(Role.CASEWORKER);
        browser.open("/casework").login(person.login(), People.PASSWORD);
        assertThat(browser.get("/casework").statusCode()).isEqualTo(200);

        SignedInAs.account(UserId.next(), Role.ADMIN, new Scope.Canton());
        users.lock(person.id(), 0);

        assertThat(browser.open("/casework").path()).isEqualTo("/login?expired");
        assertThat(sessions.count(person.id())).isZero();
    }

    @AfterEach
    void leave() {
        SignedInAs.nobody();
    }

    @Test
    void who_is_signed_in_sees_no_login_page() {
        Person person = people.with(Role.CASEWORKER);
        browser.open("/").login(person.login(), People.PASSWORD);

        assertThat(browser.get("/login").headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/"));
    }
}

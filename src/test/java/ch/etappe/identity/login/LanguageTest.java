package ch.etappe.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.identity.AccountOpening;
import ch.etappe.identity.Role;
import ch.etappe.identity.login.People.Person;
import java.net.HttpCookie;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which language wins, before and after the login, on this device and on another. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LanguageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private AccountOpening opening;

    @Autowired
    private JdbcTemplate database;

    private People people;
    private TestBrowser browser;

    @BeforeEach
    void prepare() {
        people = new People(opening, database);
        browser = new TestBrowser(port);
    }

    @Test
    void without_any_wish_the_portal_speaks_german() {
        assertThat(language(browser.open("/login"))).isEqualTo("de-CH");
    }

    @Test
    void the_browsers_wish_is_heard() {
        assertThat(language(browser.accepting("xx, fa;q=0.9, fr;q=0.8").open("/login")))
                .isEqualTo("fa-AF");
        assertThat(browser.page().expectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(browser.page().expectFirst("h1").text()).isEqualTo("داخل شوید");
    }

    @Test
    void a_browser_that_asks_for_kurdish_gets_kurmanji_in_latin_letters() {
        assertThat(language(browser.accepting("ku-TR,ku;q=0.9,tr;q=0.8").open("/login")))
                .isEqualTo("kmr");
        assertThat(browser.page().expectFirst("html").attr("dir")).isEqualTo("ltr");
    }

    @Test
    void plain_german_is_remembered_under_its_own_tag() {
        choose(browser.accepting("de").open("/login"), "de-CH-simple");

        assertThat(language(browser)).isEqualTo("de-CH-simple");
        assertThat(browser.cookie("etappe-language").orElseThrow().getValue()).isEqualTo("de-CH-simple");
    }

    @Test
    void a_choice_wins_over_the_browsers_wish_and_comes_back_to_the_same_page() {
        choose(browser.accepting("fr").open("/login?bye"), "ti");

        assertThat(browser.path()).isEqualTo("/login?bye");
        assertThat(language(browser)).isEqualTo("ti");
    }

    @Test
    void the_device_remembers_a_choice_for_a_year() {
        choose(browser.open("/login"), "ti");

        HttpCookie cookie = browser.cookie("etappe-language").orElseThrow();
        assertThat(cookie.getMaxAge()).isEqualTo(365 * 24 * 60 * 60);
        assertThat(cookie.isHttpOnly()).isTrue();
        browser.forget("etappe-session");
        assertThat(language(browser.open("/login"))).isEqualTo("ti");
    }

    @Test
    void a_choice_before_the_login_wins_over_the_accounts_and_is_remembered_there() {
        Person person = people.with(Role.REFUGEE);
        people.remember(person, "fr");

        choose(browser.open("/login"), "fa-AF");
        browser.login(person.login(), People.PASSWORD);

        assertThat(language(browser)).isEqualTo("fa-AF");
        assertThat(people.remembered(person)).isEqualTo("fa-AF");
    }

    @Test
    void the_accounts_language_wins_over_the_devices_and_stays_after_the_logout() {
        Person person = people.with(Role.REFUGEE);
        people.remember(person, "ti");
        choose(browser.open("/login"), "fr");
        browser.forget("etappe-session");

        browser.open("/").login(person.login(), People.PASSWORD);
        assertThat(language(browser)).isEqualTo("ti");
        browser.forget("etappe-session");

        assertThat(language(browser.open("/login"))).isEqualTo("ti");
    }

    @Test
    void a_choice_after_the_login_reaches_the_account() {
        Person person = people.with(Role.REFUGEE);
        browser.open("/").login(person.login(), People.PASSWORD);

        browser.post("/language", Map.of("language", "ti", "back", "/me", "_csrf", Csrf.of(browser)));

        assertThat(people.remembered(person)).isEqualTo("ti");
        assertThat(language(browser.open("/me"))).isEqualTo("ti");
    }

    @Test
    void staff_get_staff_languages_only() {
        Person person = people.with(Role.CASEWORKER);

        choose(browser.accepting("fr").open("/login"), "ti");
        browser.login(person.login(), People.PASSWORD);

        assertThat(language(browser)).isEqualTo("fr");
        assertThat(people.remembered(person)).isNull();
    }

    @Test
    void an_unknown_language_changes_nothing() {
        browser.accepting("fr").open("/login");

        browser.post("/language", Map.of("language", "xx", "back", "/login", "_csrf", Csrf.of(browser)));

        assertThat(browser.cookie("etappe-language")).isEmpty();
        assertThat(language(browser.open("/login"))).isEqualTo("fr");
    }

    @Test
    void the_way_back_never_leaves_the_portal() {
        browser.open("/login");

        String next = browser.post(
                        "/language", Map.of("language", "fr", "back", "//evil.example", "_csrf", Csrf.of(browser)))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(next).doesNotContain("evil");
    }

    private static void choose(TestBrowser browser, String language) {
        browser.submit("/language", Map.of("language", language));
    }

    private static String language(TestBrowser browser) {
        return browser.page().expectFirst("html").attr("lang");
    }
}

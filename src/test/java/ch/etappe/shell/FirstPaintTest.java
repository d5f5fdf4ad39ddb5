package ch.etappe.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.identity.AccountOpening;
import ch.etappe.identity.Role;
import ch.etappe.identity.login.People;
import ch.etappe.identity.login.TestBrowser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a page says before any of its scripts has arrived. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FirstPaintTest {

    @LocalServerPort
    private int port;

    @Autowired
    private AccountOpening opening;

    @Autowired
    private JdbcTemplate database;

    private People people;

    @BeforeEach
    void atHome() {
        people = new People(opening, database);
    }

    @ParameterizedTest
    @CsvSource({
        "REFUGEE, /me", "PROVIDER, /provider", "CASEWORKER, /casework", "REGION_LEAD, /casework",
        "MUNICIPALITY, /municipality", "CANTON, /canton", "ASSOCIATION, /canton", "ADMIN, /admin"
    })
    void afterTheLoginEverybodyStandsInTheFrameOfTheirOwnHome(Role role, String home) {
        TestBrowser browser = signedIn(role, "/");

        assertThat(browser.path()).isEqualTo(home);
        Element frame = browser.page().expectFirst("body > #first");
        assertThat(frame.select("a.skip").attr("href")).isEqualTo("#content");
        assertThat(frame.select("main#content[tabindex=-1]")).hasSize(1);
        assertThat(frame.select("nav[aria-label] a[aria-current=page]").eachAttr("href"))
                .containsExactly(home);
        assertThat(frame.select("nav a").eachAttr("href")).allMatch(href -> href.startsWith(home));
        assertThat(frame.select(".languages input[name=back]").val()).isEqualTo(home);
        assertThat(frame.select("form[action=/logout] input[name=_csrf]").val()).isNotEmpty();
    }

    @Test
    void aRefugeesHomeIsReadableInTheOwnLanguageAndDirectionAndKeptByNobody() {
        People.Person refugee = people.with(Role.REFUGEE);
        people.remember(refugee, "fa-AF");
        TestBrowser browser = new TestBrowser(port).open("/me").login(refugee.login(), People.PASSWORD);

        Document page = browser.page();
        assertThat(page.select("html").attr("lang")).isEqualTo("fa-AF");
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("#first .sheet-of-pocket h1")).hasSize(1);
        assertThat(page.select("#first main").text()).contains("شما ملاقات ندارید");
        assertThat(page.select("#first script").attr("src")).isEqualTo("/js/pocket.js");
        assertThat(browser.response().headers().firstValue("Cache-Control"))
                .get()
                .asString()
                .contains("no-store");
    }

    @Test
    void aStaffPageStandsAsASkeletonThatScreenReadersPassOver() {
        TestBrowser browser = signedIn(Role.CASEWORKER, "/casework/dossiers");
        Element page = browser.page().expectFirst("#first");

        assertThat(page.select("main > .skeleton[aria-hidden=true]")).hasSize(1);
        assertThat(browser.page().title()).isEqualTo("Dossiers");
        assertThat(page.select("aside .who").text()).contains("P. Muster", "Fallführung");
        assertThat(page.select("nav a[aria-current=page]").eachAttr("href")).containsExactly("/casework/dossiers");
        assertThat(page.select(".languages button").eachAttr("value")).containsExactly("de-CH", "fr", "en");
    }

    @Test
    void theScriptOfTheFrameRunsFirstAndFlowAfterThePaint() {
        Document page = signedIn(Role.REFUGEE, "/me").page();

        assertThat(page.select("head script[type=module]").eachAttr("src")).startsWith("/js/frame.js");
        assertThat(page.select("script[type=module][src*=VAADIN/build/]")).isEmpty();
        assertThat(page.select("script[type=text/plain][src*=VAADIN/build/]").eachAttr("src"))
                .isNotEmpty()
                .isSubsetOf(page.select("link[rel=modulepreload]").eachAttr("href"));
    }

    @Test
    void aPageBelowAnEntryOfTheMenuBelongsToIt() {
        Document page = signedIn(Role.CASEWORKER, "/casework/dossiers/7d1b0b5e-0000-7000-8000-000000000000")
                .page();

        assertThat(page.select("#first nav a[aria-current=page]").eachAttr("href"))
                .containsExactly("/casework/dossiers");
    }

    @Test
    void theWorldOfOthersIsNotPainted() {
        assertThat(signedIn(Role.CASEWORKER, "/admin/users").page().select("#first"))
                .isEmpty();
        assertThat(signedIn(Role.REFUGEE, "/mean").page().select("#first")).isEmpty();
    }

    private TestBrowser signedIn(Role role, String path) {
        return new TestBrowser(port)
                .accepting("de-CH")
                .open(path)
                .login(people.with(role).login(), People.PASSWORD);
    }
}

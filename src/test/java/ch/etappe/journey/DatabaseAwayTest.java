package ch.etappe.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.etappe.Etappe;
import ch.etappe.database.ForeignDatabase;
import ch.etappe.i18n.LanguagesForTests;
import ch.etappe.identity.login.TestBrowser;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** An external database that is not there yet, goes away, hangs and comes back; nobody touches the portal meanwhile. */
@Timeout(240)
class DatabaseAwayTest {

    /** In which a page says so. */
    private static final Duration SOON = Duration.ofSeconds(15);

    private static final String SORRY = "Etappe ist gerade nicht erreichbar.";

    /** The account of the refugee reads it. */
    private static final String SORRY_IN_TIGRINYA =
            LanguagesForTests.texts().get(Locale.forLanguageTag("ti"), "shell.me.away.text");

    private static ForeignDatabase database;
    private static ConfigurableApplicationContext portal;
    private static int port;

    @BeforeAll
    static void aPortalThatStartsBeforeItsDatabase(@TempDir Path folder) throws Exception {
        database = new ForeignDatabase(folder);
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (ExecutorService operator = Executors.newSingleThreadExecutor()) {
            Future<ConfigurableApplicationContext> start = operator.submit(DatabaseAwayTest::start);
            await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> status("/me") == 503);
            TestBrowser visitor = new TestBrowser(port).accepting("ti").open("/me");
            assertThat(visitor.page().expectFirst("html").attr("lang")).isEqualTo("ti");
            assertThat(visitor.response().headers().firstValue("Retry-After")).contains("5");
            assertThat(status("/actuator/health/liveness")).isEqualTo(200);
            assertThat(status("/actuator/health/readiness")).isEqualTo(503);
            assertThat(start.isDone()).isFalse();

            database.start();
            portal = start.get(120, TimeUnit.SECONDS);
        }
        assertThat(status("/actuator/health/readiness")).isEqualTo(200);
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplication(Etappe.class)
                .run(
                        "--server.port=" + port,
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--etappe.sample=tiny",
                        "--spring.devtools.restart.enabled=false",
                        "--vaadin.devmode.devTools.enabled=false");
    }

    @AfterAll
    static void stop() throws Exception {
        portal.close();
        database.close();
    }

    @AfterEach
    void comesBack() throws Exception {
        database.start();
        // the pool looks for it again with growing pauses, at most ten seconds
        await().atMost(Duration.ofSeconds(30)).until(() -> status("/actuator/health/readiness") == 200);
    }

    @Test
    void theRefugeesPageSaysSoAndWorksAgainWithTheSameLogin() throws Exception {
        TestBrowser refugee = new TestBrowser(port).open("/me").login("refugee", "etappe");
        assertThat(refugee.status()).isEqualTo(200);
        database.stop();

        saysSo(refugee, "/me");
        assertThat(refugee.page().select("meta[http-equiv=refresh]")).hasSize(1);
        assertThat(status("/actuator/health/readiness")).isEqualTo(503);
        assertThat(status("/actuator/health/liveness")).isEqualTo(200);
        assertThat(new TestBrowser(port)
                        .with("X-Requested-With", "fetch")
                        .get("/me/sheet")
                        .statusCode())
                .isNotEqualTo(500);
        refugee.with("X-Requested-With", "fetch");
        assertThat(refugee.get("/me/sheet").statusCode()).isEqualTo(503);
        assertThat(refugee.body()).startsWith(SORRY_IN_TIGRINYA);

        comesBack();
        assertThat(refugee.get("/me/sheet").statusCode()).isEqualTo(200);
        assertThat(refugee.open("/me").status()).isEqualTo(200);
    }

    @Test
    void aLoginSaysSoAndIsNotSentAgainByItself() throws Exception {
        TestBrowser somebody = new TestBrowser(port).open("/login");
        database.stop();

        somebody.login("caseworker", "etappe");
        assertThat(somebody.status()).isEqualTo(503);
        assertThat(somebody.text()).contains(SORRY);
        assertThat(somebody.page().select("meta[http-equiv=refresh]")).isEmpty();

        comesBack();
        somebody.open("/login").login("caseworker", "etappe");
        assertThat(somebody.status()).isEqualTo(200);
    }

    @Test
    void oneThatHangsIsSaidWithinSecondsToo() throws Exception {
        TestBrowser refugee = new TestBrowser(port).open("/me").login("refugee", "etappe");
        database.freeze();
        try {
            saysSo(refugee, "/me");
            saysSo(refugee, "/me");
            assertThat(status("/actuator/health/readiness")).isEqualTo(503);
        } finally {
            database.thaw();
        }
        assertThat(refugee.open("/me").status()).isEqualTo(200);
    }

    @Test
    @Tag("browser")
    void atTheDeskNothingTypedIsLostAndTheNextClickWorks() throws Exception {
        try (Visitor caseworker = new Visitor(Browsers.desk(), "http://localhost:" + port)
                .as("caseworker", "/casework/dossiers?q=Tesfay+Selam")) {
            caseworker.follow("Tesfay, Selam").follow("Plan öffnen");
            caseworker.page().waitForURL("**/casework/plans/**");
            caseworker.press("Ziel hinzufügen");
            database.stop();

            caseworker.type("Erreichen bis", "30.6.2030").press("Speichern").sees(SORRY);
            PlaywrightAssertions.assertThat(caseworker.page().getByLabel("Erreichen bis"))
                    .hasValue("30.6.2030");

            comesBack();
            caseworker.press("Speichern");
            caseworker.sees("30.6.2030").doesNotSee("Vorbereitetes Ziel");
            database.stop();
            caseworker.follow("Zum Dossier").sees("Einen Moment bitte").finds("database away");
            comesBack();
            PlaywrightAssertions.assertThat(caseworker.page().locator("body"))
                    .containsText("Integrationsplan", new ContainsTextOptions().setTimeout(30_000));
        }
    }

    private static void saysSo(TestBrowser visitor, String path) {
        long begun = System.nanoTime();
        visitor.open(path);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
        assertThat(visitor.status()).isEqualTo(503);
        assertThat(visitor.text()).contains(SORRY_IN_TIGRINYA);
    }

    private static int status(String path) {
        return new TestBrowser(port).with("Accept", "*/*").get(path).statusCode();
    }
}

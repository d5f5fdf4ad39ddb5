package ch.etappe.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ch.etappe.Etappe;
import ch.etappe.identity.AccountOpening;
import ch.etappe.identity.LoginName;
import ch.etappe.identity.NewUser;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.login.Csrf;
import ch.etappe.identity.login.TestBrowser;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole portal on a database server that somebody else runs, told by the three variables of the README. */
class PortalOnExternalDatabaseTest {

    @TempDir
    static Path folder;

    private static ForeignMariaDb server;
    private static ConfigurableApplicationContext portal;
    private static JdbcClient database;
    private static Set<ProcessHandle> before;

    @BeforeAll
    static void start() throws Exception {
        server = new ForeignMariaDb(folder.resolve("theirs"));
        before = servers();
        SpringApplication application = new SpringApplication(Etappe.class);
        application.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "operator",
                        Map.of(
                                "SPRING_DATASOURCE_URL",
                                server.url(),
                                "SPRING_DATASOURCE_USERNAME",
                                ForeignMariaDb.USER,
                                "SPRING_DATASOURCE_PASSWORD",
                                ForeignMariaDb.PASSWORD,
                                "ETAPPE_SAMPLE",
                                "tiny"))));
        portal = application.run(
                "--server.port=0",
                "--etappe.data=" + folder.resolve("ours"),
                "--spring.devtools.restart.enabled=false",
                "--vaadin.devmode.devTools.enabled=false");
        database = portal.getBean(JdbcClient.class);
    }

    @AfterAll
    static void stop() throws Exception {
        try (var last = server) {
            if (portal != null) { // else the start failed, and the server must still go
                portal.close();
            }
        }
    }

    @Test
    void noDatabaseOfOurOwnRunsBesideIt() {
        assertThat(portal.getBeansOfType(EmbeddedMariaDb.class)).isEmpty();
        assertThat(before).contains(server.handle());
        assertThat(servers()).isSubsetOf(before);
        assertThat(folder.resolve("ours").resolve("db")).doesNotExist();
    }

    @Test
    void theSchemaSortsAndComparesAsOursWhateverTheServerPrefers() {
        assertThat(database.sql("""
                        select distinct collation_name from information_schema.columns
                        where table_schema = database() and collation_name is not null
                            and table_name <> 'flyway_schema_history'
                        """).query(String.class).list())
                .containsExactlyInAnyOrder("utf8mb4_uca1400_ai_ci", "utf8mb4_bin"); // the latter for JSON, always
        assertThat(database.sql("select count(*) from person where official_name = 'TESFAY'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void whatIsTooLongIsRefusedAlsoByAServerThatWouldCutIt() {
        assertThatThrownBy(() -> database.sql("update user_account set login = repeat('x', 101) where login = 'admin'")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void clocksAgreeAlthoughTheServerLivesInAnotherTimeZone() {
        assertThat(database.sql("select @@global.time_zone").query(String.class).single())
                .isEqualTo("+05:45");
        portal.getBean(AccountOpening.class)
                .open(new NewUser(new LoginName("new.here"), "N. Neu", Role.ADMIN, new Scope.Canton()));

        isNow(database.sql("select now(6)").query(LocalDateTime.class).single());
        isNow(database.sql("select created_at from user_account where login = 'new.here'")
                .query(LocalDateTime.class)
                .single());
    }

    @Test
    void peopleLogInAndWhatTheyWriteIsThere() {
        int port = Integer.parseInt(portal.getEnvironment().getRequiredProperty("local.server.port"));
        TestBrowser refugee = new TestBrowser(port).open("/me").login("refugee", "etappe");
        assertThat(refugee.path()).isEqualTo("/me");
        assertThat(refugee.status()).isEqualTo(200);

        refugee.post("/language", Map.of("language", "fr", "back", "/me", "_csrf", Csrf.of(refugee)));

        assertThat(database.sql("select locale from user_account where login = 'refugee'")
                        .query(String.class)
                        .single())
                .isEqualTo("fr");
    }

    private static void isNow(LocalDateTime utc) {
        assertThat(utc.toInstant(ZoneOffset.UTC)).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    /** Every database server that this process started, and those that a sibling test left running. */
    private static Set<ProcessHandle> servers() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("mariadbd"))
                .collect(Collectors.toSet());
    }
}

package ch.etappe.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class ExternalDatabaseTest {

    private static ForeignDatabase server;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server = new ForeignDatabase(folder);
        server.start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void nobodyNamedOne() {
        assertThat(ExternalDatabase.of(new MockEnvironment())).isEmpty();
        assertThat(ExternalDatabase.of(new MockEnvironment().withProperty("spring.datasource.url", " ")))
                .isEmpty();
    }

    @Test
    void oneThatRunsAnswersAndOneThatDoesNotIsWaitedFor() {
        assertThat(named(server.url(), server.password()).answers()).isTrue();
        assertThat(named("jdbc:mariadb://127.0.0.1:1/etappe", "x").answers()).isFalse();
        assertThat(named("jdbc:mariadb://no-such-host.invalid:3306/etappe", "x").answers())
                .isFalse();
    }

    @Test
    void aWrongPasswordIsNotWaitedForAndNotSaidAloud() {
        refuses(
                named(server.url() + "&trustStorePassword=hush", "wrong"),
                "does not let the user \"etappe\" in.",
                "_PASSWORD");
    }

    @Test
    void anUnknownDatabaseIsNotWaitedFor() {
        String elsewhere = server.url().replace("/etappe?", "/nowhere?");

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(named(elsewhere, server.password())::answers)
                .satisfies(failure -> assertThat(failure.wayOut()).contains("SPRING_DATASOURCE_URL"));
    }

    @Test
    void anAddressOfSomethingElseIsNotWaitedFor() {
        refuses(named("jdbc:oracle:thin:@db:1521/etappe", "x"), "is not that of a MariaDB.", "jdbc:mariadb://HOST");
    }

    @Test
    void oneThatGoesAwayDuringTheStartIsASentence() {
        SQLException gone = new SQLNonTransientConnectionException("Connection refused", "08000");

        assertThat(new ConnectionLost().analyze(new IllegalStateException(new IllegalStateException(gone))))
                .satisfies(analysis -> assertThat(analysis.getDescription())
                        .isEqualTo("The database went away while the portal was starting."));
        assertThat(new ConnectionLost().analyze(new IllegalStateException(new SQLException("Syntax", "42000"))))
                .isNull();
    }

    private static ExternalDatabase named(String url, String password) {
        return ExternalDatabase.of(new MockEnvironment()
                        .withProperty("spring.datasource.url", url)
                        .withProperty("spring.datasource.username", server.user())
                        .withProperty("spring.datasource.password", password))
                .orElseThrow();
    }

    private static void refuses(ExternalDatabase database, String reason, String wayOut) {
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(database::answers)
                .withMessageEndingWith(reason)
                .satisfies(failure -> {
                    assertThat(failure.wayOut()).contains(wayOut);
                    assertThat(failure.reason()).doesNotContain("hush", "wrong");
                });
    }
}

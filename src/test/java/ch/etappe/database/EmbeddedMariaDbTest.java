package ch.etappe.database;

import static ch.etappe.database.DatabaseFixture.ask;
import static ch.etappe.database.DatabaseFixture.open;
import static ch.etappe.database.DatabaseFixture.recall;
import static ch.etappe.database.DatabaseFixture.remember;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbTest {

    @TempDir
    Path folder;

    @Test
    void keepsDataOverARestartAndChangesItsPassword() throws Exception {
        String firstPassword;
        try (EmbeddedMariaDb database = open(folder)) {
            remember(database, "Grüezi ሰላም");
            firstPassword = database.password();
        }

        try (EmbeddedMariaDb database = open(folder)) {
            assertThat(recall(database)).isEqualTo("Grüezi ሰላም");
            assertThat(database.password()).isNotEqualTo(firstPassword);
        }
    }

    @Test
    void listensOnThisMachineOnlyAndLeavesNoPasswordBehind() throws Exception {
        try (EmbeddedMariaDb database = open(folder)) {
            assertThat(ask(database, "select @@bind_address")).isEqualTo("127.0.0.1");
            assertThat(ask(database, "select @@time_zone")).isEqualTo("+00:00");
            assertThat(folder.resolve("init.sql")).doesNotExist();
        }
    }

    @Test
    void comesBackUnderTheSameAddressWhenTheServerIsKilled() throws Exception {
        try (EmbeddedMariaDb database = open(folder)) {
            remember(database, "committed");
            ProcessHandle killed = database.handle();

            killed.destroyForcibly();
            killed.onExit().join();

            await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(() -> {
                assertThat(recall(database)).isEqualTo("committed");
                assertThat(database.handle()).isNotEqualTo(killed);
            });
        }
    }

    @Test
    void takesOverFromAPortalThatWasKilled() throws Exception {
        OtherPortal other = OtherPortal.start(folder, "committed");
        other.kill();
        assertThat(other.database().isAlive()).isTrue();

        try (EmbeddedMariaDb database = open(folder)) {
            assertThat(other.database().isAlive()).isFalse();
            assertThat(recall(database)).isEqualTo("committed");
        }
    }

    @Test
    void takesOverFromAPortalThatWasKilledBeforeItsServerHadWrittenItsNumber() throws Exception {
        OtherPortal other = OtherPortal.start(folder, "committed");
        other.kill();
        Files.delete(folder.resolve("mariadb.pid"));

        try (EmbeddedMariaDb database = open(folder)) {
            assertThat(other.database().isAlive()).isFalse();
            assertThat(recall(database)).isEqualTo("committed");
        }
    }

    @Test
    void recoversWhenPortalAndServerWereKilled() throws Exception {
        OtherPortal other = OtherPortal.start(folder, "committed");
        other.kill();
        other.database().destroyForcibly();
        other.database().onExit().join();

        try (EmbeddedMariaDb database = open(folder)) {
            assertThat(recall(database)).isEqualTo("committed");
        }
    }

    @Test
    void refusesTheFolderOfARunningPortal() throws Exception {
        OtherPortal other = OtherPortal.start(folder, "mine");

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> open(folder))
                .withMessage("The data folder %s is in use by another portal (process %d).", folder, other.pid());

        other.end();
        try (EmbeddedMariaDb database = open(folder)) {
            assertThat(recall(database)).isEqualTo("mine");
        }
    }

    @Test
    void leavesAStrangerWithTheSameProcessNumberAlone() throws Exception {
        Files.writeString(
                folder.resolve("mariadb.pid"),
                Long.toString(ProcessHandle.current().pid()));
        Files.writeString(folder.resolve("mariadb.executable"), "/somewhere/else/mariadbd");

        try (EmbeddedMariaDb database = open(folder)) {
            assertThat(database.handle().isAlive()).isTrue();
        }
    }

    @Test
    void sharesOneServerInsideTheJvmUntilTheLastOneCloses() {
        EmbeddedMariaDb first = open(folder);
        EmbeddedMariaDb second = open(folder);
        ProcessHandle server = first.handle();
        assertThat(second.handle()).isEqualTo(server);

        first.close();
        assertThat(server.isAlive()).isTrue();

        second.close();
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void beginsEmptyOnRequest() throws Exception {
        try (EmbeddedMariaDb database = open(folder)) {
            remember(database, "old");
        }

        try (EmbeddedMariaDb database = open(folder, true)) {
            remember(database, "new");
            assertThat(recall(database)).isEqualTo("new");
        }
    }

    @Test
    void worksInAFolderWithBlanksAndALongName() throws Exception {
        Path far = folder.resolve("my data").resolve("x".repeat(120));

        try (EmbeddedMariaDb database = open(far)) {
            assertThat(ask(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void refusesTheDataOfAnotherVersion() throws Exception {
        Files.createDirectories(folder.resolve("db"));
        Files.writeString(folder.resolve("db/etappe-mariadb-version"), "11.8");

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> open(folder))
                .withMessageEndingWith("was written by MariaDB 11.8, but this portal brings MariaDB 11.4.");
    }

    @Test
    void refusesADatabaseThatItDidNotWrite() throws Exception {
        Files.createDirectories(folder.resolve("db"));

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> open(folder))
                .withMessageEndingWith("was not written by Etappe.");
    }

    @Test
    void saysWhatTheServerSaidWhenItDoesNotStart() throws Exception {
        open(folder).close();
        Files.writeString(folder.resolve("db/ibdata1"), "broken");

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> open(folder))
                .withMessageStartingWith("MariaDB did not start: ")
                .satisfies(failure -> assertThat(failure.wayOut()).contains("mariadb.log"));
    }
}

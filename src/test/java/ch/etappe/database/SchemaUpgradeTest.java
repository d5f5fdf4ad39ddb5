package ch.etappe.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data folder of yesterday starts; one of tomorrow, or one that something else happened to, is left as it is. */
class SchemaUpgradeTest {

    @TempDir
    static Path folder;

    private EmbeddedMariaDb server;

    @BeforeEach
    void anEmptyDatabase() {
        server = DatabaseFixture.open(folder, true);
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void theDatabaseOfAnOlderPortalIsBroughtUp() {
        String[] known = versions(flyway("latest").info().all());
        flyway(known[known.length - 2]).migrate();
        assertThat(versions(flyway("latest").info().applied())).hasSize(known.length - 1);

        new SchemaUpgrade().migrate(flyway("latest"));

        assertThat(versions(flyway("latest").info().applied())).isEqualTo(known);
    }

    @Test
    void runsOfYesterdayGetTheirSessionsByTheirPatternButNoneOnAHoliday() throws SQLException {
        String[] known = versions(flyway("latest").info().all());
        flyway(known[Arrays.asList(known).indexOf("133") - 1]).migrate();
        change("insert into provider (id, name) values (uuid(), 'Schule')");
        change("insert into site (id, provider_id, name, street, postcode, town)"
                + " select uuid(), id, 'Haus', 'Weg 1', '4600', 'Olten' from provider");
        change("insert into offer (id, provider_id, category, area, title, description, state)"
                + " select uuid(), id, 'LANGUAGE_EVENING', 'LANGUAGE_EDU', '{}', '{}', 'DRAFT' from provider");
        change("insert into course_run (id, offer_id, site_id, starts_on, ends_on, weekdays, starts_at, ends_at,"
                + " lessons_per_week, capacity, state) select uuid(), o.id, s.id, '2027-03-24', '2027-04-07', 'MON,WED,FRI',"
                + " '08:30', '11:00', 9, 12, 'OPEN' from offer o join site s");

        new SchemaUpgrade().migrate(flyway("latest"));

        assertThat(DatabaseFixture.ask(
                        server,
                        "select group_concat(concat(held_on, ' ', starts_at, '-', ends_at, ' ', lessons) order by held_on"
                                + " separator ', ') from class_session"))
                .as("without Good Friday and Easter Monday")
                .isEqualTo("2027-03-24 08:30:00-11:00:00 3, 2027-03-31 08:30:00-11:00:00 3,"
                        + " 2027-04-02 08:30:00-11:00:00 3, 2027-04-05 08:30:00-11:00:00 3,"
                        + " 2027-04-07 08:30:00-11:00:00 3");
    }

    @Test
    void theDatabaseOfANewerPortalIsRefused() throws SQLException {
        upToDate();
        change("insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                + " installed_by, execution_time, success) values (999, '999', 'future', 'SQL', 'V999__future.sql', 1,"
                + " 'etappe', 1, 1)");

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(this::upToDate)
                .withMessageMatching("The database was written by a newer version of the portal \\(999\\);"
                        + " this one knows it up to \\d+\\.")
                .satisfies(failure -> assertThat(failure.wayOut()).contains("--data DIR"));
    }

    @Test
    void anotherMigrationThanOursIsRefused() throws SQLException {
        upToDate();
        change("update flyway_schema_history set checksum = 1 where version = '005'");

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(this::upToDate)
                .withMessage("The database was written with another migration 005 (dossier) than the one that this"
                        + " portal brings.")
                .satisfies(failure -> assertThat(failure.wayOut()).contains("add a new migration"));
    }

    @Test
    void aMigrationThatDidNotEndIsRefused() throws SQLException {
        upToDate();
        change("update flyway_schema_history set success = 0 where version = '030'");

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(this::upToDate)
                .withMessage("The database was left in the middle of an upgrade (030).")
                .satisfies(failure -> assertThat(failure.wayOut()).contains("backup"));
    }

    private void upToDate() {
        new SchemaUpgrade().migrate(flyway("latest"));
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(server.jdbcUrl(), server.user(), server.password())
                .target(target)
                .load();
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DatabaseFixture.connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String[] versions(MigrationInfo[] migrations) {
        return Arrays.stream(migrations)
                .map(migration -> migration.getVersion().getVersion())
                .toArray(String[]::new);
    }
}

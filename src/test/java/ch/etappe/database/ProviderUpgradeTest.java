package ch.etappe.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProviderUpgradeTest {

    @TempDir
    static Path folder;

    private EmbeddedMariaDb server;

    @BeforeEach
    void aProviderOfYesterday() throws SQLException {
        server = DatabaseFixture.open(folder, true);
        migrate("118");
        change("insert into provider (id, name) values (uuid(), 'Schule')");
        change("insert into site (id, provider_id, name, street, postcode, town, wheelchair)"
                + " select uuid(), id, 'Haus', 'Weg 1', '4600', 'Olten', true from provider");
        change("insert into user_account (id, login, display_name, created_at) values (uuid(), 'a', 'A', now())");
        change("insert into role_assignment (id, user_id, role, provider_id, valid_from)"
                + " select uuid(), u.id, 'PROVIDER', p.id, now() from user_account u join provider p");
        migrate("latest");
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    @DisplayName("BR20: an update suspends nobody")
    void isAccreditedWithoutEnd() throws SQLException {
        assertThat(DatabaseFixture.ask(
                        server, "select count(*) from accreditation where valid_to is null and reference is null"))
                .isEqualTo("1");
    }

    @Test
    void whoWorkedThereLeads() throws SQLException {
        assertThat(DatabaseFixture.ask(server, "select provider_function from role_assignment"))
                .isEqualTo("LEAD");
    }

    @Test
    void aSiteStaysAccessibleAndLiesAboutInItsPlace() throws SQLException {
        assertThat(DatabaseFixture.ask(
                        server,
                        "select concat_ws(' ', s.wheelchair_access, s.wheelchair, p.approximate)"
                                + " from site s join site_point p on p.site_id = s.id"))
                .isEqualTo("YES 1 1");
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(server.jdbcUrl(), server.user(), server.password())
                .target(target)
                .load()
                .migrate();
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DatabaseFixture.connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

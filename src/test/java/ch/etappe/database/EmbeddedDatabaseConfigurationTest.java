package ch.etappe.database;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.kernel.Causes;
import ch.etappe.kernel.StartFailure;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EmbeddedDatabaseConfigurationTest {

    @TempDir
    Path folder;

    @Test
    void feedsThePoolAndOutlivesIt() {
        List<ProcessHandle> servers = new ArrayList<>();
        portal().withPropertyValues("spring.datasource.url= ").run(context -> {
            try (var connection = context.getBean(DataSource.class).getConnection()) {
                assertThat(connection.isValid(1)).isTrue();
            }
            assertThat(context.getBeanFactory().getDependentBeans("jdbcConnectionDetails"))
                    .anySatisfy(name -> assertThat(context.getBean(name)).isInstanceOf(HikariDataSource.class));
            assertThat(context.getBeanFactory().getDependentBeans("embeddedMariaDb"))
                    .contains("jdbcConnectionDetails");
            servers.add(context.getBean(EmbeddedMariaDb.class).handle());
        });

        assertThat(servers).singleElement().matches(server -> !server.isAlive());
    }

    @Test
    void startsNothingBesideADatabaseOfSomebodyElse() {
        portal().withPropertyValues("spring.datasource.url=jdbc:mariadb://db.example:3306/etappe")
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedMariaDb.class);
                    assertThat(folder).isEmptyDirectory();
                });
    }

    @Test
    void failsWithAReasonAndAWayOut() throws Exception {
        Files.createDirectories(folder.resolve("db"));

        portal().run(context -> {
            Throwable failure = Objects.requireNonNull(context.getStartupFailure());
            assertThat(Causes.find(failure, StartFailure.class)).hasValueSatisfying(reported -> {
                assertThat(reported.reason()).endsWith("was not written by Etappe.");
                assertThat(reported.wayOut()).contains("--data DIR");
            });
        });
    }

    private ApplicationContextRunner portal() {
        return new ApplicationContextRunner()
                .withUserConfiguration(EmbeddedDatabaseConfiguration.class)
                .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
                .withPropertyValues("etappe.database.folder=" + folder, "etappe.database.binaries=target/mariadb");
    }
}

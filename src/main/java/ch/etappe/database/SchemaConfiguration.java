package ch.etappe.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the schema gets from one version of the portal to the next. */
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

    /** Tables take over the collation of their schema, and on somebody else's server that may be any. */
    private static final String AS_OURS = """
            SET time_zone = '+00:00';
            ALTER DATABASE CHARACTER SET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
            """;

    @Bean
    FlywayMigrationStrategy schemaUpgrade() {
        return new SchemaUpgrade();
    }

    /** A migration may take its time: it goes by a connection of its own, not by those that give up for people. */
    @Bean
    FlywayConfigurationCustomizer patience(JdbcConnectionDetails database) {
        return flyway -> flyway.dataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword())
                .initSql(AS_OURS);
    }
}

package ch.etappe.organisation;

import ch.etappe.identity.Scope;
import ch.etappe.identity.ScopeOptions;
import ch.etappe.identity.ScopeOptions.Option;
import ch.etappe.kernel.BfsNumber;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The regions, providers and municipalities that an account's role may be bound to. */
@Configuration(proxyBeanMethods = false)
class ScopeDirectories {

    @Bean
    ScopeOptions regionScopes(JdbcClient database) {
        return new ScopeDirectory<>(
                database,
                Scope.Region.class,
                "social_region",
                "id",
                (row, number) -> new Option(new Scope.Region(row.getObject("id", UUID.class)), row.getString("name")),
                Scope.Region::id);
    }

    @Bean
    ScopeOptions providerScopes(JdbcClient database) {
        return new ScopeDirectory<>(
                database,
                Scope.Provider.class,
                "provider",
                "id",
                (row, number) -> new Option(new Scope.Provider(row.getObject("id", UUID.class)), row.getString("name")),
                Scope.Provider::id);
    }

    @Bean
    ScopeOptions municipalityScopes(JdbcClient database) {
        return new ScopeDirectory<>(
                database,
                Scope.Municipality.class,
                "municipality",
                "bfs_no",
                (row, number) ->
                        new Option(new Scope.Municipality(new BfsNumber(row.getInt("bfs_no"))), row.getString("name")),
                scope -> scope.bfs().number());
    }
}

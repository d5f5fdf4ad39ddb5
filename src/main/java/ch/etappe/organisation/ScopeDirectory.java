package ch.etappe.organisation;

import ch.etappe.identity.Scope;
import ch.etappe.identity.ScopeOptions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Scopes of one kind out of one table.
 *
 * @param source table or view; a constant of this module
 * @param key its column that {@code keyOf} gives the value of
 */
record ScopeDirectory<S extends Scope>(
        JdbcClient database,
        Class<S> kind,
        String source,
        String key,
        RowMapper<Option> mapper,
        Function<S, Object> keyOf)
        implements ScopeOptions {

    @Override
    public List<Option> find(String words, int limit) {
        String pattern = "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return database.sql("select * from " + source + " where name like :pattern order by name limit :limit")
                .param("pattern", pattern)
                .param("limit", limit)
                .query(mapper)
                .list();
    }

    @Override
    public Map<Scope, String> names(Collection<Scope> scopes) {
        List<Object> keys = scopes.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(keyOf)
                .toList();
        if (keys.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select * from " + source + " where " + key + " in (:keys)")
                .param("keys", keys)
                .query(mapper)
                .list()
                .stream()
                .collect(Collectors.toMap(Option::scope, Option::name));
    }
}

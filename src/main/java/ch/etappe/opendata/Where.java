package ch.etappe.opendata;

import ch.etappe.kernel.UtcColumn;
import ch.etappe.offer.SearchWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Conditions on {@code open_service v} and what is joined to it. What is unknown fits nothing. */
final class Where {

    private final StringBuilder sql = new StringBuilder("1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    /** What every list of services and of where they take place can be narrowed by. */
    static Where services(Asked asked) {
        Where where = new Where();
        Asked.Filters filters = asked.filters();
        if (filters.term() != null) {
            where.and(Term.find(filters.term()).map(Term::condition).orElse("1 = 0"));
        }
        if (filters.taxonomy() != null) {
            where.and(Classification.find(filters.taxonomy())
                    .map(Classification::anyOfIt)
                    .orElse("1 = 0"));
        }
        if (filters.organization() != null) {
            where.and("v.organization_id = :organization", "organization", filters.organization());
        }
        return where;
    }

    /** @param columns any of which may hold each of the words */
    Where words(String typed, String... columns) {
        List<String> words = SearchWords.of(typed);
        for (int i = 0; i < words.size(); i++) {
            String word = "word" + i;
            and(
                    List.of(columns).stream()
                            .map(column -> column + " like :" + word)
                            .collect(Collectors.joining(" or ", "(", ")")),
                    word,
                    words.get(i));
        }
        return this;
    }

    Where modified(Asked asked, String column) {
        return asked.filters().modifiedAfter() == null
                ? this
                : and(
                        column + " >= :modified",
                        "modified",
                        UtcColumn.of(asked.filters().modifiedAfter()));
    }

    Where after(@Nullable UUID id, String column) {
        return id == null ? this : and(column + " > :after", "after", id);
    }

    Where and(String condition) {
        sql.append(" and ").append(condition);
        return this;
    }

    Where and(String condition, String parameter, Object value) {
        return and(condition).with(parameter, value);
    }

    Where with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}

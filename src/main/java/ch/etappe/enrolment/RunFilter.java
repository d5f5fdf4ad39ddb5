package ch.etappe.enrolment;

import ch.etappe.offer.SearchWords;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A {@link RunQuery} as SQL, for every view of runs that has the columns of {@code course_run_overview} and is called
 * {@code b} in the statement.
 *
 * @param where begins with {@code " where "}
 */
public record RunFilter(String where, Map<String, Object> parameters) {

    /** @param today runs that have ended, or for which nobody can ask any more, are left out */
    public static RunFilter of(RunQuery query, LocalDate today) {
        StringBuilder where = new StringBuilder("""
                 where b.ends_on >= :today and not exists (select 1 from course_run closed
                                                           where closed.id = b.run_id and closed.register_by < :today)
                """);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("today", today);
        List<String> words = SearchWords.of(query.text());
        for (int i = 0; i < words.size(); i++) {
            where.append(" and b.search_text like :word").append(i);
            parameters.put("word" + i, words.get(i));
        }
        Map<String, Object> exact = new HashMap<>();
        put(exact, "category", query.category());
        put(exact, "area", query.area());
        put(exact, "entry_level", query.level());
        put(exact, "town", query.town());
        exact.forEach((column, value) ->
                where.append(" and b.").append(column).append(" = :").append(column));
        parameters.putAll(exact);
        return new RunFilter(where.toString(), parameters);
    }

    private static void put(Map<String, Object> exact, String column, @Nullable Object value) {
        if (value != null) {
            exact.put(column, value instanceof Enum<?> constant ? constant.name() : value);
        }
    }
}

package ch.etappe.enrolment;

import ch.etappe.offer.RunRow;
import ch.etappe.offer.SearchWords;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the view {@code bookable_run}: one statement a page. */
@Component
class RunPages {

    private final JdbcClient database;

    RunPages(JdbcClient database) {
        this.database = database;
    }

    /** Runs with free seats first, the next to begin before later ones. Finds the page first, then reads it whole. */
    List<BookableRun> page(RunQuery query, LocalDate today, int offset, int limit) {
        Filter filter = Filter.of(query, today);
        String order = " order by b.free_seats = 0, b.starts_on, b.run_id";
        return database.sql("select b.* from (select run_id from bookable_run b" + filter.where + order
                        + " limit :limit offset :offset) page join bookable_run b on b.run_id = page.run_id" + order)
                .params(filter.parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) ->
                        new BookableRun(RunRow.read(row), row.getInt("free_seats"), row.getInt("waiting")))
                .list();
    }

    int count(RunQuery query, LocalDate today) {
        Filter filter = Filter.of(query, today);
        return database.sql("select count(*) from bookable_run b" + filter.where)
                .params(filter.parameters)
                .query(Integer.class)
                .single();
    }

    private record Filter(String where, Map<String, Object> parameters) {

        static Filter of(RunQuery query, LocalDate today) {
            StringBuilder where = new StringBuilder(" where b.ends_on >= :today");
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
            return new Filter(where.toString(), parameters);
        }

        private static void put(Map<String, Object> exact, String column, @Nullable Object value) {
            if (value != null) {
                exact.put(column, value instanceof Enum<?> constant ? constant.name() : value);
            }
        }
    }
}

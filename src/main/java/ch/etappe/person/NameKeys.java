package ch.etappe.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps {@code person_name_key} up to date. Whoever writes a person need not know: the database computes whether the
 * names are those that the keys were written for ({@code person.names_keyed}), this catches up in the background, and a
 * search does the newest itself first.
 * The same fills the table after an update from a version that did not have it.
 */
@Component
class NameKeys {

    private static final int AT_A_TIME = 500;

    /** What a search catches up with before it looks; more than that is being filled in the background. */
    private static final int BEFORE_A_SEARCH = 50;

    private static final String MARKED = """
            select id, official_name, first_name, call_name, native_name, search_name, birth_date from person
            where names_keyed = false order by id desc limit ?
            """;

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    NameKeys(JdbcTemplate database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void catchUp() {
        while (write(AT_A_TIME) == AT_A_TIME) {
            Thread.yield();
        }
    }

    /** Within the transaction of a search. */
    void beforeSearch() {
        write(BEFORE_A_SEARCH);
    }

    /** Answers how many people it wrote. */
    private int write(int most) {
        List<Named> marked = marked(most);
        if (!marked.isEmpty()) {
            transaction.executeWithoutResult(status -> write(marked));
        }
        return marked.size();
    }

    private List<Named> marked(int most) {
        return database.query(
                MARKED,
                (row, number) -> new Named(
                        row.getObject("id", UUID.class),
                        row.getString("search_name"),
                        NameSearch.key(
                                row.getString("official_name"),
                                row.getString("first_name"),
                                row.getString("call_name"),
                                row.getString("native_name")),
                        NameSearch.soundKeys(
                                row.getString("official_name"),
                                row.getString("first_name"),
                                row.getString("call_name"),
                                row.getString("native_name")),
                        row.getObject("birth_date", LocalDate.class)),
                most);
    }

    private void write(List<Named> people) {
        List<Object[]> keys = new ArrayList<>();
        List<Object[]> old = new ArrayList<>();
        List<Object[]> done = new ArrayList<>();
        for (Named one : people) {
            old.add(new Object[] {one.id});
            one.keys.forEach(key -> keys.add(new Object[] {one.id, key, one.birth.getYear()}));
            // not if somebody changed the name meanwhile
            done.add(new Object[] {one.folded, one.folded, one.birth.getYear(), one.id, one.searchName, one.birth});
        }
        database.batchUpdate("delete from person_name_key where person_id = ?", old);
        database.batchUpdate(
                "insert ignore into person_name_key (person_id, name_key, birth_year) values (?, ?, ?)", keys);
        database.batchUpdate(
                "update person set search_name = ?, keyed_name = ?, keyed_year = ?"
                        + " where id = ? and search_name = ? and birth_date = ?",
                done);
    }

    private record Named(UUID id, String searchName, String folded, Set<String> keys, LocalDate birth) {}
}

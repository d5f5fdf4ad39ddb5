package ch.etappe.exchange;

import ch.etappe.dossier.DossierId;
import ch.etappe.organisation.RegionId;
import ch.etappe.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of imports in the database, and who came by them. */
@Component
class RowStore {

    private static final int AT_A_TIME = 1_000;

    private static final String TO_DO = "(state = 'NEW' or state = 'SIMILAR' and allowed)";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    RowStore(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    Adding adding(ImportId id) {
        return new Adding(id);
    }

    /** All are to be looked at again. */
    void unread(ImportId id) {
        database.sql("""
                        update arrival_import_row set state = 'READ', problems = null, row_key = null, same_line = null,
                               known_region = null, reasons = null, allowed = false
                        where import_id = :id
                        """).param("id", id.id()).update();
    }

    /** In the order of the file. */
    List<Cells> unread(ImportId id, int limit) {
        return cells("import_id = :id and state = 'READ'", id, limit);
    }

    /** Those that the next step of a run tries, in the order of the file. */
    List<Cells> toDo(ImportId id, int limit) {
        return cells("import_id = :id and " + TO_DO, id, limit);
    }

    private List<Cells> cells(String which, ImportId id, int limit) {
        return database.sql("select line, state, cells from arrival_import_row where " + which
                        + " order by line limit :limit")
                .param("id", id.id())
                .param("limit", limit)
                .query((row, number) -> new Cells(
                        row.getInt("line"),
                        RowState.valueOf(row.getString("state")),
                        Json.texts(row.getString("cells"))))
                .list();
    }

    void judge(ImportId id, Collection<Judgement> judgements) {
        batches.batchUpdate(
                """
                update arrival_import_row set state = ?, problems = ?, row_key = ?, same_line = ?, known_region = ?, reasons = ?
                where import_id = ? and line = ? and state <> 'IMPORTED'
                """,
                judgements.stream()
                        .map(one -> new Object[] {
                            one.state.name(),
                            one.problems.isEmpty() ? null : Json.write(one.problems),
                            one.key,
                            one.sameLine,
                            one.region == null ? null : one.region.id(),
                            one.reasons.isEmpty() ? null : String.join(" ", one.reasons),
                            id.id(),
                            one.line
                        })
                        .toList());
    }

    /** The first lines with these keys, among those before a line. */
    Map<String, Integer> linesBefore(ImportId id, int line, Set<String> keys) {
        Map<String, Integer> lines = new HashMap<>();
        if (!keys.isEmpty()) {
            database.sql("""
                            select row_key, min(line) as first_line from arrival_import_row
                            where import_id = :id and line < :line and row_key in (:keys) group by row_key
                            """)
                    .param("id", id.id())
                    .param("line", line)
                    .param("keys", keys)
                    .query(row -> {
                        lines.put(row.getString("row_key"), row.getInt("first_line"));
                    });
        }
        return lines;
    }

    /** Which of these came by an import before. */
    Set<String> imported(Collection<String> keys) {
        return keys.isEmpty()
                ? Set.of()
                : new HashSet<>(database.sql("select row_key from arrival_imported where row_key in (:keys)")
                        .param("keys", keys)
                        .query(String.class)
                        .list());
    }

    /** The people whom this import wrote down. */
    Set<PersonId> peopleOf(ImportId id) {
        return database.sql("""
                        select r.person_id from arrival_imported i join person_reach r on r.dossier_id = i.dossier_id
                        where i.import_id = :id
                        """).param("id", id.id()).query(UUID.class).list().stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    /** Whether this call is the one that imports it; from then on nothing is left of what it said. */
    boolean claim(ImportId id, int line) {
        return database.sql("""
                                update arrival_import_row set state = 'IMPORTED', cells = null, problems = null, reasons = null
                                where import_id = :id and line = :line and
                                """ + TO_DO)
                        .param("id", id.id())
                        .param("line", line)
                        .update()
                == 1;
    }

    void remember(List<String> keys, DossierId dossier, ImportId id) {
        keys.forEach(key -> database.sql(
                        "insert into arrival_imported (row_key, dossier_id, import_id) values (:key, :dossier, :id)")
                .param("key", key)
                .param("dossier", dossier.id())
                .param("id", id.id())
                .update());
    }

    void allow(ImportId id, int line, boolean allowed) {
        database.sql("""
                        update arrival_import_row set allowed = :allowed
                        where import_id = :id and line = :line and state = 'SIMILAR'
                        """)
                .param("allowed", allowed)
                .param("id", id.id())
                .param("line", line)
                .update();
    }

    /** What failed may be tried again: the reason may be gone. */
    void retryFailed(ImportId id) {
        database.sql(
                        "update arrival_import_row set state = 'NEW', problems = null where import_id = :id and state = 'FAILED'")
                .param("id", id.id())
                .update();
    }

    void forget(ImportId id) {
        database.sql("delete from arrival_import_row where import_id = :id")
                .param("id", id.id())
                .update();
    }

    /** @param states none for all */
    List<ImportRow> page(ImportId id, Set<RowState> states, int offset, int limit) {
        return database.sql("""
                        select w.*, r.name as region from arrival_import_row w
                            left join social_region r on r.id = w.known_region
                        where w.import_id = :id and w.state in (:states) order by w.line limit :limit offset :offset
                        """)
                .param("id", id.id())
                .param("states", names(states))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
    }

    int count(ImportId id, Set<RowState> states) {
        return database.sql("select count(*) from arrival_import_row where import_id = :id and state in (:states)")
                .param("id", id.id())
                .param("states", names(states))
                .query(Integer.class)
                .single();
    }

    private static List<String> names(Set<RowState> states) {
        return (states.isEmpty() ? Arrays.asList(RowState.values()) : List.copyOf(states))
                .stream().map(RowState::name).toList();
    }

    private static ImportRow row(ResultSet row) throws SQLException {
        String reasons = row.getString("reasons");
        return new ImportRow(
                row.getInt("line"),
                RowState.valueOf(row.getString("state")),
                Json.texts(row.getString("cells")),
                Json.problems(row.getString("problems")),
                row.getObject("same_line", Integer.class),
                row.getString("region"),
                reasons == null ? List.of() : List.of(reasons.split(" ")),
                row.getBoolean("allowed"));
    }

    /** What the file said in a line. */
    record Cells(int line, RowState state, List<String> cells) {}

    /** What becomes of a line. */
    record Judgement(
            int line,
            RowState state,
            List<RowProblem> problems,
            @Nullable String key,
            @Nullable Integer sameLine,
            @Nullable RegionId region,
            List<String> reasons) {

        static Judgement of(int line, RowState state, @Nullable String key) {
            return new Judgement(line, state, List.of(), key, null, null, List.of());
        }

        static Judgement bad(int line, RowState state, List<RowProblem> problems) {
            return new Judgement(line, state, problems, null, null, null, List.of());
        }
    }

    /** Adds rows in batches; the last one must be sent. */
    final class Adding {

        private final ImportId id;
        private final List<Object[]> waiting = new ArrayList<>();

        private Adding(ImportId id) {
            this.id = id;
        }

        void row(List<String> cells, int line) {
            waiting.add(new Object[] {id.id(), line, Json.write(cells)});
            if (waiting.size() == AT_A_TIME) {
                send();
            }
        }

        void send() {
            batches.batchUpdate(
                    "insert into arrival_import_row (import_id, line, state, cells) values (?, ?, 'READ', ?)", waiting);
            waiting.clear();
        }
    }
}

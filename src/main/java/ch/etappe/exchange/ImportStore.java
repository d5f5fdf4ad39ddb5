package ch.etappe.exchange;

import ch.etappe.identity.UserId;
import ch.etappe.kernel.UtcColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The imports in the database; see {@link RowStore} for their rows. */
@Component
class ImportStore {

    private static final String SUMMARY = """
            select i.*, u.display_name from arrival_import i join user_account u on u.id = i.uploaded_by
            """;

    private final JdbcClient database;
    private final Clock clock;

    ImportStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(
            ImportId id,
            String fileName,
            String sha256,
            Layout layout,
            List<@Nullable ArrivalField> mapping,
            UserId by) {
        database.sql("""
                        insert into arrival_import (id, file_name, sha256, separator_is, header, mapping, state, row_count,
                                                    uploaded_by, uploaded_at, changed_at)
                        values (:id, :name, :sha, :separator, :header, :mapping, 'MAPPING', 0, :by, :now, :now)
                        """)
                .param("id", id.id())
                .param("name", fileName)
                .param("sha", sha256)
                .param("separator", String.valueOf(layout.separator()))
                .param("header", Json.write(layout.header()))
                .param("mapping", Json.write(mapping))
                .param("by", by.id())
                .param("now", now())
                .update();
    }

    void counted(ImportId id, int rows) {
        database.sql("update arrival_import set row_count = :rows where id = :id")
                .param("rows", rows)
                .param("id", id.id())
                .update();
    }

    /** The import with this file that is still worked with, if there is one. */
    Optional<ImportId> openWith(String sha256) {
        return database.sql("""
                        select id from arrival_import
                        where sha256 = :sha and state not in ('DONE', 'PUT_AWAY') order by uploaded_at limit 1
                        """)
                .param("sha", sha256)
                .query(UUID.class)
                .optional()
                .map(ImportId::new);
    }

    /** Until the end of the transaction nobody else changes it. */
    Optional<ImportState> lock(ImportId id) {
        return database.sql("select state from arrival_import where id = :id for update")
                .param("id", id.id())
                .query(String.class)
                .optional()
                .map(ImportState::valueOf);
    }

    Optional<ImportSummary> find(ImportId id) {
        return database.sql(SUMMARY + " where i.id = :id")
                .param("id", id.id())
                .query((row, number) -> summary(row, counts(id), allowed(id)))
                .optional();
    }

    /** Without counts of their rows. */
    List<ImportSummary> newest(int limit) {
        return database.sql(SUMMARY + " order by i.uploaded_at desc, i.id desc limit :limit")
                .param("limit", limit)
                .query((row, number) -> summary(row, Map.of(), 0))
                .list();
    }

    void mapped(ImportId id, List<@Nullable ArrivalField> mapping) {
        database.sql("update arrival_import set mapping = :mapping where id = :id")
                .param("mapping", Json.write(mapping))
                .param("id", id.id())
                .update();
    }

    /** From now on it stands there, and nobody works on it. */
    void becomes(ImportId id, ImportState state, @Nullable String problem) {
        database.sql("""
                        update arrival_import set state = :state, problem = :problem, changed_at = :now,
                               leased_by = null, leased_until = null,
                               ended_at = if(:state in ('DONE', 'STOPPED'), :now, ended_at),
                               imported = greatest(imported, (select count(*) from arrival_import_row r
                                                              where r.import_id = arrival_import.id and r.state = 'IMPORTED')),
                               file_name = if(:state = 'PUT_AWAY', null, file_name)
                        where id = :id
                        """)
                .param("state", state.name())
                .param("problem", problem)
                .param("now", now())
                .param("id", id.id())
                .update();
    }

    void orderedBy(ImportId id, UserId user) {
        database.sql(
                        "update arrival_import set ordered_by = :user, started_at = coalesce(started_at, :now) where id = :id")
                .param("user", user.id())
                .param("now", now())
                .param("id", id.id())
                .update();
    }

    /** Something to do that nobody is doing; from now on this node does it. */
    Optional<Order> lease(UUID node, Duration time) {
        return database
                .sql("""
                        select id, state, ordered_by from arrival_import
                        where state in ('CHECKING', 'RUNNING') and (leased_until is null or leased_until < :now)
                        order by changed_at, id limit 5
                        """)
                .param("now", now())
                .query((row, number) -> new Order(
                        new ImportId(row.getObject("id", UUID.class)),
                        ImportState.valueOf(row.getString("state")),
                        new UserId(row.getObject("ordered_by", UUID.class))))
                .list()
                .stream()
                .filter(order -> database.sql("""
                                        update arrival_import set leased_by = :node, leased_until = :until
                                        where id = :id and state = :state
                                          and (leased_until is null or leased_until < :now)
                                        """)
                                .param("node", node)
                                .param("until", UtcColumn.of(clock.instant().plus(time)))
                                .param("id", order.id().id())
                                .param("state", order.state().name())
                                .param("now", now())
                                .update()
                        == 1)
                .findFirst();
    }

    /** Whether this node may go on; if so, nobody stops it or takes it over before the end of the transaction. */
    boolean renew(Order order, UUID node, Duration time) {
        return database.sql("""
                                update arrival_import set leased_until = :until
                                where id = :id and state = :state and leased_by = :node
                                """)
                        .param("until", UtcColumn.of(clock.instant().plus(time)))
                        .param("id", order.id().id())
                        .param("state", order.state().name())
                        .param("node", node)
                        .update()
                == 1;
    }

    void release(UUID node) {
        database.sql("update arrival_import set leased_by = null, leased_until = null where leased_by = :node")
                .param("node", node)
                .update();
    }

    /** Those that nobody has touched since then, and whose rows are still there. */
    List<ImportId> untouchedSince(Instant then) {
        return database.sql("""
                        select id from arrival_import
                        where changed_at < :then and state not in ('CHECKING', 'RUNNING', 'PUT_AWAY')
                        """).param("then", UtcColumn.of(then)).query(UUID.class).list().stream()
                .map(ImportId::new)
                .toList();
    }

    private Map<RowState, Integer> counts(ImportId id) {
        Map<RowState, Integer> counts = new EnumMap<>(RowState.class);
        database.sql("select state, count(*) as many from arrival_import_row where import_id = :id group by state")
                .param("id", id.id())
                .query(row -> {
                    counts.put(RowState.valueOf(row.getString("state")), row.getInt("many"));
                });
        return counts;
    }

    private int allowed(ImportId id) {
        return database.sql(
                        "select count(*) from arrival_import_row where import_id = :id and state = 'SIMILAR' and allowed")
                .param("id", id.id())
                .query(Integer.class)
                .single();
    }

    private static ImportSummary summary(ResultSet row, Map<RowState, Integer> counts, int allowed)
            throws SQLException {
        return new ImportSummary(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                ImportState.valueOf(row.getString("state")),
                row.getString("problem"),
                row.getString("separator_is").charAt(0),
                Json.texts(row.getString("header")),
                Json.fields(row.getString("mapping")),
                row.getInt("row_count"),
                counts,
                allowed,
                Math.max(row.getInt("imported"), counts.getOrDefault(RowState.IMPORTED, 0)),
                row.getString("display_name"),
                UtcColumn.instant(row, "uploaded_at"));
    }

    private LocalDateTime now() {
        return UtcColumn.of(clock.instant());
    }

    /** Work that somebody ordered. */
    record Order(ImportId id, ImportState state, UserId by) {}
}

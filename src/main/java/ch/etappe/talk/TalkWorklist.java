package ch.etappe.talk;

import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.OfficeName;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.person.NameSearch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the view {@code talk_worklist}: one statement for a page, whatever the number of rows. */
@Component
class TalkWorklist {

    private final JdbcClient database;

    TalkWorklist(JdbcClient database) {
        this.database = database;
    }

    List<TalkRow> page(TalkQuery query, Where scope, int offset, int limit) {
        Filter filter = Filter.of(query, scope);
        String order = query.held() ? "held_on desc" : "due_on is null, due_on";
        return database.sql("select * from talk_worklist w" + filter.where() + " order by " + order
                        + ", search_name, dossier_id limit :limit offset :offset")
                .params(filter.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(TalkWorklist::read)
                .list();
    }

    int count(TalkQuery query, Where scope) {
        Filter filter = Filter.of(query, scope);
        return database.sql("select count(*) from talk_worklist w" + filter.where())
                .params(filter.parameters())
                .query(Integer.class)
                .single();
    }

    TalkFigures figures(BfsNumber municipality, LocalDate today) {
        return database.sql("""
                        select count(*), coalesce(sum(due_on < :today), 0),
                               coalesce(sum(coalesce(invitation_state, 'WITHDRAWN') = 'WITHDRAWN'), 0),
                               coalesce(sum(invitation_state = 'NO_SHOW'), 0)
                        from talk_worklist
                        where bfs_no = :municipality and held_on is null
                        """)
                .param("municipality", municipality.number())
                .param("today", today)
                .query((row, number) -> new TalkFigures(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single();
    }

    Optional<LocalDate> allocatedOn(DossierId dossier) {
        return database.sql("select allocated_on from talk_worklist where dossier_id = :dossier")
                .param("dossier", dossier.id())
                .query(LocalDate.class)
                .optional();
    }

    Optional<HeldTalk> held(DossierId dossier) {
        return database.sql("""
                        select t.held_on, m.name, c.guide_version,
                               (select group_concat(n.topic) from talk_topic n
                                where n.dossier_id = t.dossier_id and n.understood) as topics
                        from first_information_talk t join municipality m on m.bfs_no = t.bfs_no
                             left join talk_conversation c on c.dossier_id = t.dossier_id
                        where t.dossier_id = :dossier
                        """)
                .param("dossier", dossier.id())
                .query((row, number) -> new HeldTalk(
                        row.getObject(1, LocalDate.class),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        topics(row.getString(4))))
                .optional();
    }

    /** In the order of the guide. */
    private static List<Topic> topics(@Nullable String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(",")).map(Topic::valueOf).sorted().toList();
    }

    String nameOf(UUID user) {
        return database.sql("select display_name from user_account where id = :user")
                .param("user", user)
                .query(String.class)
                .single();
    }

    private static TalkRow read(ResultSet row, int number) throws SQLException {
        LocalDate heldOn = row.getObject("held_on", LocalDate.class);
        return new TalkRow(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                OfficeName.read(row),
                row.getString("call_name"),
                row.getString("best_language"),
                row.getString("interpreter_language"),
                row.getObject("allocated_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                invited(row),
                heldOn == null ? null : held(heldOn, row));
    }

    /** One that was taken back counts as none; after the talk it is history. */
    private static TalkRow.@Nullable Invited invited(ResultSet row) throws SQLException {
        String state = row.getString("invitation_state");
        if (state == null || state.equals("WITHDRAWN") || state.equals("HELD")) {
            return null;
        }
        return new TalkRow.Invited(
                new InvitationId(row.getObject("invitation_id", UUID.class)),
                UtcColumn.instant(row, "invited_for"),
                UtcColumn.instant(row, "invited_until"),
                row.getInt("invitation_attempt"),
                state.equals("NO_SHOW"));
    }

    private static TalkRow.Held held(LocalDate on, ResultSet row) throws SQLException {
        return new TalkRow.Held(
                on,
                row.getString("held_language"),
                row.getBoolean("held_with_interpreter"),
                row.getString("recorded_by"));
    }

    /** @param escalatedBefore target dates before it are escalated */
    record Where(BfsNumber municipality, LocalDate today, LocalDate escalatedBefore) {}

    /** Open ones by where people live now, held ones by who held them. */
    private record Filter(String where, Map<String, Object> parameters) {

        static Filter of(TalkQuery query, Where scope) {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("municipality", scope.municipality().number());
            StringBuilder where = new StringBuilder(
                    query.held()
                            ? " where w.held_in = :municipality"
                            : " where w.bfs_no = :municipality and w.held_on is null");
            switch (query.show()) {
                case TO_INVITE -> where.append(" and coalesce(w.invitation_state, 'WITHDRAWN') = 'WITHDRAWN'");
                case INVITED -> where.append(" and w.invitation_state = 'INVITED'");
                case MISSED -> where.append(" and w.invitation_state = 'NO_SHOW'");
                case OVERDUE -> dueBefore(scope.today(), where, parameters);
                case ESCALATED -> dueBefore(scope.escalatedBefore(), where, parameters);
                case OPEN, HELD -> {
                    // all of them
                }
            }
            List<String> words = NameSearch.words(query.text());
            for (int i = 0; i < words.size(); i++) {
                where.append(" and w.search_name like :word").append(i);
                parameters.put("word" + i, "%" + words.get(i) + "%");
            }
            return new Filter(where.toString(), parameters);
        }

        private static void dueBefore(LocalDate day, StringBuilder where, Map<String, Object> parameters) {
            where.append(" and w.due_on < :day");
            parameters.put("day", day);
        }
    }
}

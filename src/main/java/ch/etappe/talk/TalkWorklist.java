package ch.etappe.talk;

import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.person.NameSearch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the view {@code talk_worklist}: one statement for a page, whatever the number of rows. */
@Component
class TalkWorklist {

    private final JdbcClient database;

    TalkWorklist(JdbcClient database) {
        this.database = database;
    }

    List<TalkRow> page(TalkQuery query, BfsNumber municipality, int offset, int limit) {
        Filter filter = Filter.of(query, municipality);
        String order = query.held() ? "held_on desc" : "due_on is null, due_on";
        return database.sql("select * from talk_worklist w" + filter.where() + " order by " + order
                        + ", search_name, dossier_id limit :limit offset :offset")
                .params(filter.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(TalkWorklist::read)
                .list();
    }

    int count(TalkQuery query, BfsNumber municipality) {
        Filter filter = Filter.of(query, municipality);
        return database.sql("select count(*) from talk_worklist w" + filter.where())
                .params(filter.parameters())
                .query(Integer.class)
                .single();
    }

    TalkFigures figures(BfsNumber municipality, LocalDate today) {
        return database.sql("""
                        select count(*), coalesce(sum(due_on < :today), 0) from talk_worklist
                        where bfs_no = :municipality and held_on is null
                        """)
                .param("municipality", municipality.number())
                .param("today", today)
                .query((row, number) -> new TalkFigures(row.getInt(1), row.getInt(2)))
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
                        select t.held_on, m.name from first_information_talk t join municipality m on m.bfs_no = t.bfs_no
                        where t.dossier_id = :dossier
                        """)
                .param("dossier", dossier.id())
                .query((row, number) -> new HeldTalk(row.getObject(1, LocalDate.class), row.getString(2)))
                .optional();
    }

    String nameOf(UUID user) {
        return database.sql("select display_name from user_account where id = :user")
                .param("user", user)
                .query(String.class)
                .single();
    }

    private static TalkRow read(ResultSet row, int number) throws SQLException {
        LocalDate heldOn = row.getObject("held_on", LocalDate.class);
        String firstName = row.getString("first_name");
        String officialName = row.getString("official_name");
        return new TalkRow(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                firstName == null ? officialName : officialName + ", " + firstName,
                row.getString("call_name"),
                row.getString("best_language"),
                row.getString("interpreter_language"),
                row.getObject("allocated_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                heldOn == null ? null : held(heldOn, row));
    }

    private static TalkRow.Held held(LocalDate on, ResultSet row) throws SQLException {
        return new TalkRow.Held(
                on,
                row.getString("held_language"),
                row.getBoolean("held_with_interpreter"),
                row.getString("recorded_by"));
    }

    /** Open ones by where people live now, held ones by who held them. */
    private record Filter(String where, Map<String, Object> parameters) {

        static Filter of(TalkQuery query, BfsNumber municipality) {
            StringBuilder where = new StringBuilder(
                    query.held()
                            ? " where w.held_in = :municipality"
                            : " where w.bfs_no = :municipality and w.held_on is null");
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("municipality", municipality.number());
            List<String> words = NameSearch.words(query.text());
            for (int i = 0; i < words.size(); i++) {
                where.append(" and w.search_name like :word").append(i);
                parameters.put("word" + i, "%" + words.get(i) + "%");
            }
            return new Filter(where.toString(), parameters);
        }
    }
}

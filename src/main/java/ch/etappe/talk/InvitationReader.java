package ch.etappe.talk;

import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.UtcColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads invitations as screens and letters show them. */
@Component
class InvitationReader {

    private final JdbcClient database;

    InvitationReader(JdbcClient database) {
        this.database = database;
    }

    /** The newest first. */
    List<InvitationSummary> of(DossierId dossier) {
        return database.sql("""
                        select i.*, m.name as municipality, u.display_name
                        from talk_invitation i join municipality m on m.bfs_no = i.bfs_no
                             join user_account u on u.id = i.invited_by
                        where i.dossier_id = :dossier order by i.invited_at desc, i.id desc
                        """)
                .param("dossier", dossier.id())
                .query((row, number) -> summary(row))
                .list();
    }

    Optional<Letter> letter(InvitationId id, BfsNumber municipality) {
        return database.sql("""
                        select i.*, m.name as municipality, u.display_name, p.official_name, p.first_name
                        from talk_invitation i join municipality m on m.bfs_no = i.bfs_no
                             join user_account u on u.id = i.invited_by
                             join dossier d on d.id = i.dossier_id join person p on p.id = d.person_id
                        where i.id = :id and i.bfs_no = :municipality
                        """)
                .param("id", id.id())
                .param("municipality", municipality.number())
                .query((row, number) -> letter(row))
                .optional();
    }

    static Office office(ResultSet row) throws SQLException {
        return new Office(
                row.getString("office"),
                row.getString("street"),
                row.getString("postcode"),
                row.getString("town"),
                Office.orBlank(row.getString("room")),
                Office.orBlank(row.getString("phone")));
    }

    private static InvitationSummary summary(ResultSet row) throws SQLException {
        return new InvitationSummary(
                new InvitationId(row.getObject("id", UUID.class)),
                row.getInt("attempt"),
                UtcColumn.instant(row, "starts_at"),
                UtcColumn.instant(row, "ends_at"),
                row.getString("office"),
                row.getString("municipality"),
                row.getString("language"),
                row.getString("interpreter_language"),
                InvitationState.valueOf(row.getString("state")),
                UtcColumn.find(row, "page_closed_at").isEmpty(),
                row.getString("display_name"),
                UtcColumn.instant(row, "invited_at"));
    }

    private static Letter letter(ResultSet row) throws SQLException {
        boolean open = UtcColumn.find(row, "page_closed_at").isEmpty();
        return new Letter(
                recipient(row.getString("first_name"), row.getString("official_name"), row.getString("recipient")),
                row.getString("municipality"),
                office(row),
                UtcColumn.instant(row, "starts_at"),
                UtcColumn.instant(row, "ends_at"),
                row.getInt("attempt"),
                row.getString("language"),
                row.getString("interpreter_language"),
                Dates.dayOf(UtcColumn.instant(row, "invited_at")),
                row.getString("display_name"),
                open ? row.getString("token") : null);
    }

    private static List<String> recipient(@Nullable String first, String official, @Nullable String address) {
        List<String> lines = new ArrayList<>();
        lines.add(first == null ? official : first + " " + official);
        if (address != null) {
            address.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        }
        return List.copyOf(lines);
    }
}

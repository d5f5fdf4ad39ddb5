package ch.etappe.sample;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Others who opened cases of the well-known caseworker in the last days: a colleague, the lead of the region, and once
 * the lead with a reason, of which the caseworker does not know yet. In the sets that people look at; the others have a
 * whole week of the trail.
 */
final class SampleOpenings {

    private static final String WORDS = "Beschwerde der Vermieterin vom letzten Freitag, Rückmeldung bis Ende Woche";

    private final SampleWorld world;

    SampleOpenings(SampleWorld world) {
        this.world = world;
    }

    void write() throws SQLException {
        if (world.size().hasHistory()) {
            return;
        }
        List<UUID> cases = ids("""
                select d.id from dossier d join user_account u on u.id = d.responsible_id
                where u.login = 'caseworker' and d.state = 'ACTIVE' order by d.id limit 4
                """);
        Optional<UUID> colleague = ids("""
                select a.user_id from role_assignment a join user_account u on u.id = a.user_id
                where a.role = 'CASEWORKER' and a.valid_to is null and u.login <> 'caseworker' and a.region_id =
                    (select b.region_id from role_assignment b join user_account c on c.id = b.user_id
                     where c.login = 'caseworker' and b.valid_to is null)
                order by u.login limit 1
                """).stream().findFirst();
        Optional<UUID> lead = ids("select id from user_account where login = 'region'").stream()
                .findFirst();
        Optional<UUID> told = ids("select id from user_account where login = 'caseworker'").stream()
                .findFirst();
        if (cases.size() < 4 || lead.isEmpty() || told.isEmpty()) {
            return;
        }
        opened(cases.get(3), lead.get(), "REGION_LEAD", 3, "dossier", null, "OVERSIGHT", null);
        if (colleague.isPresent()) {
            opened(cases.get(1), colleague.get(), "CASEWORKER", 2, "dossier", null, "MANDATE", null);
            opened(cases.get(2), colleague.get(), "CASEWORKER", 1, "dossier", null, "MANDATE", null);
        }
        glass(cases.getFirst(), lead.get(), told.get());
    }

    private void glass(UUID dossier, UUID lead, UUID told) throws SQLException {
        UUID glass = world.ids().next();
        LocalDateTime at = at(1);
        update("""
                insert into dossier_glass (id, dossier_id, account_id, purpose, words, broken_at, open_until)
                values (?, ?, ?, 'COMPLAINT', ?, ?, ?)
                """, glass, dossier, lead, WORDS, at, at.plusHours(1));
        update("insert into dossier_glass_notice (glass_id, user_id) values (?, ?)", glass, told);
        opened(dossier, lead, "REGION_LEAD", 1, "glass", glass, "BREAK_GLASS", WORDS);
        opened(dossier, lead, "REGION_LEAD", 1, "internal-notes", dossier, "BREAK_GLASS", WORDS);
    }

    private void opened(
            UUID dossier,
            UUID reader,
            String role,
            int daysAgo,
            String object,
            @Nullable UUID id,
            String purpose,
            @Nullable String reason)
            throws SQLException {
        update("""
                insert into audit_event (at, actor_id, actor_role, action, object_type, object_id, dossier_id, purpose, reason)
                values (?, ?, ?, 'read', ?, ?, ?, ?, ?)
                """, at(daysAgo), reader, role, object, id == null ? dossier : id, dossier, purpose, reason);
    }

    private LocalDateTime at(int daysAgo) {
        return SampleWorld.utc(world.today().minusDays(daysAgo)).plusMinutes(47L * daysAgo);
    }

    private List<UUID> ids(String sql) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement statement = world.connection().prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                ids.add(UUID.fromString(row.getString(1)));
            }
        }
        return ids;
    }

    private void update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = world.connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}

package ch.etappe.sample;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hand-overs between Olten and Solothurn as they stand at different points: somebody who moved away, one that waits for
 * Olten, one that was rejected, one that was accepted. And what happened to the cases of these two regions.
 */
final class SampleHandovers {

    private static final int OLTEN = 2581;
    private static final int SOLOTHURN = 2601;

    private final SampleWorld world;
    private final UUID olten;
    private final UUID solothurn;

    SampleHandovers(SampleWorld world, SampleRegions regions) {
        this.world = world;
        this.olten = regions.withCode("OLT").id();
        this.solothurn = regions.withCode("SOL").id();
    }

    void write() throws SQLException {
        history();
        List<Case> inOlten = quietCases(olten);
        List<Case> inSolothurn = quietCases(solothurn);
        if (inOlten.size() < 2 || inSolothurn.size() < 2) {
            return;
        }
        LocalDate today = world.today();
        Case moved = inOlten.get(0);
        lives(moved, SOLOTHURN);
        handover(moved, olten, solothurn, "DRAFT", null, today.minusDays(3), null, null, true);

        Case waiting = inSolothurn.get(0);
        lives(waiting, OLTEN);
        handover(waiting, solothurn, olten, "REQUESTED", null, today.minusDays(5), null, null, true);
        update("update dossier set offered_region_id = ? where id = ?", olten, waiting.id());

        Case stayed = inOlten.get(1);
        handover(
                stayed,
                olten,
                solothurn,
                "REJECTED",
                null,
                today.minusDays(40),
                caseworker("caseworker2"),
                "Der Umzug wurde rückgängig gemacht.",
                true);

        Case taken = inSolothurn.get(1);
        UUID next = caseworker("caseworker");
        lives(taken, OLTEN);
        update(
                "update dossier set region_id = ?, responsible_id = ?, responsible_since = ? where id = ?",
                olten,
                next,
                today.minusDays(12),
                taken.id());
        handover(taken, solothurn, olten, "ACCEPTED", next, today.minusDays(20), next, null, true);
    }

    /** Active, led for a while, of nobody who has a story; newest ids first, for the known people come first. */
    private List<Case> quietCases(UUID region) throws SQLException {
        List<Case> cases = new ArrayList<>();
        try (PreparedStatement statement = world.connection().prepareStatement("""
                        select d.id, d.person_id, d.responsible_id from dossier d
                        where d.region_id = ? and d.state = 'ACTIVE' and d.responsible_since < ?
                          and not exists (select 1 from enrolment e where e.dossier_id = d.id and e.ended_at is null)
                        order by d.id desc limit 2
                        """)) {
            statement.setObject(1, region);
            statement.setObject(2, world.today().minusDays(60));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    cases.add(new Case(uuid(row, 1), uuid(row, 2), uuid(row, 3)));
                }
            }
        }
        return cases;
    }

    private void lives(Case one, int bfs) throws SQLException {
        update("update person set bfs_no = ? where id = ?", bfs, one.person());
    }

    private void handover(
            Case one,
            UUID from,
            UUID to,
            String state,
            @Nullable UUID next,
            LocalDate on,
            @Nullable UUID decidedBy,
            @Nullable String decision,
            boolean moved)
            throws SQLException {
        UUID id = world.ids().next();
        boolean asked = !state.equals("DRAFT");
        update(
                """
                insert into handover (id, dossier_id, from_region_id, to_region_id, from_id, to_id, state, moved, reason,
                    created_at, requested_by, requested_at, decided_by, decided_at, decision_reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                one.id(),
                from,
                to,
                one.responsible(),
                next,
                state,
                moved,
                asked ? "Umzug in Ihre Region" : null,
                SampleWorld.utc(on),
                asked ? one.responsible() : null,
                asked ? SampleWorld.utc(on.plusDays(1)) : null,
                decidedBy,
                decidedBy == null ? null : SampleWorld.utc(on.plusDays(8)),
                decision);
        item(id, 0, "GIVING", "dossier.handover.hint.told", asked ? one.responsible() : null, on);
        item(id, 1, "GIVING", "dossier.handover.hint.notes", asked ? one.responsible() : null, on);
        item(id, 2, "RECEIVING", "dossier.handover.hint.meet", null, on);
    }

    private void item(UUID handover, int position, String side, String hint, @Nullable UUID doneBy, LocalDate on)
            throws SQLException {
        update(
                "insert into handover_item (handover_id, position, side, hint, done_at, done_by) values (?, ?, ?, ?, ?, ?)",
                handover,
                position,
                side,
                hint,
                doneBy == null ? null : SampleWorld.utc(on),
                doneBy);
    }

    /** From the cases themselves: when allocated, passed on, paused and closed. */
    private void history() throws SQLException {
        history("ALLOCATED", "a.valid_from", "a.caseworker_id", "null", "null", "a.valid_from = d.allocated_on");
        history("ASSIGNED", "a.valid_from", "a.caseworker_id", "null", "null", "a.valid_from > d.allocated_on");
        history(
                "PAUSED",
                "greatest(d.allocated_on, d.paused_until - interval 130 day)",
                "null",
                "null",
                "d.pause_reason",
                "d.state = 'PAUSED' and a.valid_to is null");
        history("CLOSED", "d.closed_on", "null", "d.close_reason", "null", "a.valid_to = d.closed_on");
    }

    private void history(String act, String day, String to, String code, String reason, String when)
            throws SQLException {
        String until = act.equals("PAUSED") ? "d.paused_until" : day;
        try (PreparedStatement cases = world.connection()
                        .prepareStatement("select d.id, a.caseworker_id, " + day
                                + ", " + to + ", " + code + ", " + until + ", " + reason
                                + " from dossier d join dossier_assignment a on a.dossier_id = d.id"
                                + " where d.region_id in (?, ?) and " + when + " order by a.valid_from, a.id");
                BatchWriter rows = new BatchWriter(
                        world.connection(),
                        "dossier_history",
                        "id, dossier_id, at, act, by_id, to_id, code, day, reason")) {
            cases.setObject(1, olten);
            cases.setObject(2, solothurn);
            try (ResultSet row = cases.executeQuery()) {
                while (row.next()) {
                    rows.row(
                            world.ids().next(),
                            uuid(row, 1),
                            SampleWorld.utc(row.getObject(3, LocalDate.class)),
                            act,
                            uuid(row, 2),
                            row.getString(4),
                            row.getString(5),
                            row.getObject(6, LocalDate.class),
                            row.getString(7));
                }
            }
            rows.flush();
        }
    }

    private UUID caseworker(String login) throws SQLException {
        try (PreparedStatement statement =
                world.connection().prepareStatement("select id from user_account where login = ?")) {
            statement.setString(1, login);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return uuid(row, 1);
            }
        }
    }

    private void update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = world.connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static UUID uuid(ResultSet row, int column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    private record Case(UUID id, UUID person, UUID responsible) {}
}

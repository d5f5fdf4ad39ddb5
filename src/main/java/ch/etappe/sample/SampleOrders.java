package ch.etappe.sample;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A few formal orders: one that the well-known refugee reads on the phone, and some in the cases around it, of which one
 * is met and one was lifted. Rare, as in life.
 */
final class SampleOrders {

    private static final int OTHERS = 6;

    /** By case, one goal for work each and its first measure. */
    private static final String MEASURES = """
            select d.id, d.region_id, coalesce(m.origin_id, m.id), d.responsible_id, r.name, p.in_force_on,
                   exists (select 1 from role_assignment a join user_account u on u.id = a.user_id
                           where u.login = 'refugee2' and a.person_id = d.person_id) as known
            from dossier d
                 join social_region r on r.id = d.region_id
                 join integration_plan p on p.dossier_id = d.id and p.state = 'IN_FORCE'
                 join goal g on g.plan_id = p.id and g.state in ('OPEN', 'IN_PROGRESS')
                 join measure m on m.goal_id = g.id and m.position = 0
            where d.state = 'ACTIVE' and d.responsible_id is not null and p.in_force_on < ?
              and d.region_id in (select s.region_id from region_membership s where s.bfs_no < %d)
            order by known desc, d.responsible_id = (select id from user_account where login = 'caseworker') desc,
                     d.id, g.position
            """.formatted(InventedRegions.FIRST_BFS);

    private final SampleWorld world;

    SampleOrders(SampleWorld world) {
        this.world = world;
    }

    void write() throws SQLException {
        LocalDate today = world.today();
        List<Carrier> carriers = carriers(today.minusDays(40));
        for (int i = 0; i < carriers.size(); i++) {
            Carrier carrier = carriers.get(i);
            LocalDate ordered = today.minusDays(9L + 4L * i);
            LocalDate due = today.plusDays(i == 2 ? -3 : 30L + 5L * i);
            switch (i % 4) {
                case 1 -> insert(carrier, ordered, due, "Sie erscheinen zu den nächsten drei Gesprächen", "MET", null);
                case 3 ->
                    insert(
                            carrier,
                            ordered,
                            due,
                            "Sie reichen jede Woche zwei Bewerbungen ein",
                            "LIFTED",
                            "Die Person hat eine Stelle gefunden");
                default ->
                    insert(
                            carrier,
                            ordered,
                            due,
                            "Sie besuchen den Kurs oder das Gespräch regelmässig",
                            "IN_FORCE",
                            null);
            }
        }
    }

    private void insert(
            Carrier carrier, LocalDate ordered, LocalDate due, String words, String state, @Nullable String reason)
            throws SQLException {
        boolean over = !state.equals("IN_FORCE");
        LocalDateTime at = SampleWorld.utc(ordered);
        try (PreparedStatement row = world.connection().prepareStatement("""
                insert into requirement (id, dossier_id, measure_id, region_id, ordered_on, authority, ordered, due_on,
                                         state, ended_on, end_reason, ended_by, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            Object[] values = {
                world.ids().next(),
                carrier.dossier(),
                carrier.measure(),
                carrier.region(),
                ordered,
                "Sozialkommission " + carrier.regionName(),
                words,
                due,
                state,
                over ? ordered.plusDays(6) : null,
                reason,
                over ? carrier.caseworker() : null,
                carrier.caseworker(),
                at
            };
            for (int i = 0; i < values.length; i++) {
                row.setObject(i + 1, values[i]);
            }
            row.executeUpdate();
        }
    }

    private List<Carrier> carriers(LocalDate before) throws SQLException {
        List<Carrier> carriers = new ArrayList<>();
        try (PreparedStatement statement = world.connection().prepareStatement(MEASURES)) {
            statement.setObject(1, before);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next() && carriers.size() <= OTHERS) {
                    UUID dossier = row.getObject(1, UUID.class);
                    if (carriers.stream().noneMatch(one -> one.dossier().equals(dossier))) {
                        carriers.add(new Carrier(
                                dossier,
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class),
                                row.getObject(4, UUID.class),
                                row.getString(5)));
                    }
                }
            }
        }
        return carriers;
    }

    private record Carrier(UUID dossier, UUID region, UUID measure, UUID caseworker, String regionName) {}
}

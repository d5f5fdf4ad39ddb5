package ch.etappe.sample;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Couples who wait for seats together, and seats that were lost in the last days. Of the known canton only. */
final class SampleTogether {

    /** Two who wait on the same run and live in the same place with nobody else. */
    private static final String COUPLES = """
            select min(one.id), min(other.id), a.id, b.id
            from enrolment one
                     join enrolment other on other.course_run_id = one.course_run_id and other.state = 'WAITLISTED'
                     join dossier d on d.id = one.dossier_id
                     join dossier e on e.id = other.dossier_id and e.region_id = d.region_id
                     join person a on a.id = d.person_id
                     join person b on b.id = e.person_id and b.id > a.id and b.bfs_no = a.bfs_no and b.sex <> a.sex
            where one.state = 'WAITLISTED'
              and d.region_id in (select s.region_id from region_membership s where s.bfs_no < ?)
              and not exists (select 1 from household_member m where m.open_person in (a.id, b.id))
            group by a.id, b.id order by min(one.requested_at), a.id, b.id
            """;

    private static final int COUPLES_AT_MOST = 3;

    private final SampleWorld world;

    SampleTogether(SampleWorld world) {
        this.world = world;
    }

    void write() throws SQLException {
        List<UUID> taken = new ArrayList<>();
        try (PreparedStatement couples = world.connection().prepareStatement(COUPLES)) {
            couples.setInt(1, InventedRegions.FIRST_BFS);
            try (ResultSet row = couples.executeQuery()) {
                while (row.next() && taken.size() < 2 * COUPLES_AT_MOST) {
                    UUID one = row.getObject(3, UUID.class);
                    UUID other = row.getObject(4, UUID.class);
                    if (!taken.contains(one) && !taken.contains(other)) {
                        household(one, other);
                        group(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                        taken.addAll(List.of(one, other));
                    }
                }
            }
        }
        change("""
                insert into lost_seat (enrolment_id, lost_at)
                select e.id, e.ended_at from enrolment e join dossier d on d.id = e.dossier_id
                where e.state = 'DECLINED' and e.ended_at >= ? - interval 20 day
                  and d.region_id in (select s.region_id from region_membership s where s.bfs_no < ?)
                """, SampleWorld.utc(world.today()), InventedRegions.FIRST_BFS);
    }

    private void household(UUID one, UUID other) throws SQLException {
        UUID household = world.ids().next();
        change("insert into household (id) values (?)", household);
        String member = "insert into household_member (id, household_id, person_id, relation, valid_from)"
                + " select ?, ?, p.id, ?, p.entry_date from person p where p.id = ?";
        change(member, world.ids().next(), household, "REFERENCE", one);
        change(member, world.ids().next(), household, "PARTNER", other);
    }

    /** They stand where the second of them stood. */
    private void group(UUID one, UUID other) throws SQLException {
        change("""
                update enrolment e
                    join (select max(requested_at) as at, max(queued_at) as queued from enrolment where id in (?, ?)) q
                set e.group_id = ?, e.requested_at = q.at, e.queued_at = q.queued
                where e.id in (?, ?)
                """, one, other, world.ids().next(), one, other);
    }

    private void change(String statement, Object... parameters) throws SQLException {
        try (PreparedStatement change = world.connection().prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                change.setObject(i + 1, parameters[i]);
            }
            change.executeUpdate();
        }
    }
}

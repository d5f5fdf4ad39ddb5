package ch.etappe.sample;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/** In each region somebody moves on the first of the month after next, and the office knows it already. */
final class SamplePlanned {

    /** One of the last cases, after those that hand-overs tell of, moves to the largest other municipality of its region. */
    private static final String MOVE = """
            insert into planned_change (id, person_id, starts_on, bfs_no, planned_by, planned_at)
            select ?, p.id, ?,
                   (select m.bfs_no from region_membership i join municipality m on m.bfs_no = i.bfs_no
                    where i.region_id = d.region_id and m.bfs_no <> p.bfs_no order by m.population desc, m.bfs_no limit 1) as bfs,
                   d.responsible_id, ?
            from dossier d join person p on p.id = d.person_id
            where d.region_id = ? and d.state = 'ACTIVE'
            having bfs is not null
            order by d.id desc limit 1 offset 5
            """;

    private final SampleWorld world;

    SamplePlanned(SampleWorld world) {
        this.world = world;
    }

    void write(SampleRegions regions) throws SQLException {
        LocalDate first = world.today().plusMonths(2).withDayOfMonth(1);
        for (SampleRegions.Region region : regions.all()) {
            try (PreparedStatement move = world.connection().prepareStatement(MOVE)) {
                move.setString(1, world.ids().next().toString());
                move.setObject(2, first);
                move.setObject(3, SampleWorld.utc(world.today().minusDays(2)));
                move.setString(4, region.id().toString());
                move.executeUpdate();
            }
        }
    }
}

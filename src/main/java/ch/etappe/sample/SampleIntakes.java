package ch.etappe.sample;

import ch.etappe.sample.SampleRegions.Region;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** In most regions the lead has chosen who receives new dossiers; in every fifth nobody has yet. */
final class SampleIntakes {

    private static final int WITHOUT = 5;

    /** The caseworker who is there longest, by the lead who is. */
    private static final String CHOICE = """
            insert into intake_choice (id, region_id, user_id, chosen_by, chosen_at)
            select ?, r.id,
                   (select a.user_id from role_assignment a where a.region_id = r.id and a.role = 'CASEWORKER'
                    order by a.valid_from, a.id limit 1) as caseworker,
                   (select a.user_id from role_assignment a where a.region_id = r.id and a.role = 'REGION_LEAD'
                    order by a.valid_from, a.id limit 1) as lead_of_it, ?
            from social_region r where r.id = ?
            having caseworker is not null and lead_of_it is not null
            """;

    private static final String HOLDS = """
            update social_region r join intake_choice c on c.region_id = r.id set r.intake_id = c.user_id where r.id = ?
            """;

    private final SampleWorld world;

    SampleIntakes(SampleWorld world) {
        this.world = world;
    }

    void write(SampleRegions regions) throws SQLException {
        int number = 0;
        for (Region region : regions.all()) {
            number++;
            if (number % WITHOUT != 0) {
                write(region);
            }
        }
    }

    private void write(Region region) throws SQLException {
        try (PreparedStatement choice = world.connection().prepareStatement(CHOICE);
                PreparedStatement holds = world.connection().prepareStatement(HOLDS)) {
            choice.setString(1, world.ids().next().toString());
            choice.setObject(2, SampleWorld.utc(world.today().minusDays(200)));
            choice.setString(3, region.id().toString());
            if (choice.executeUpdate() > 0) {
                holds.setString(1, region.id().toString());
                holds.executeUpdate();
            }
        }
    }
}

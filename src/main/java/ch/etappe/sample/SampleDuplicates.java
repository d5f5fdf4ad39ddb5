package ch.etappe.sample;

import ch.etappe.sample.SamplePerson.FullName;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** One person in two records, of which a caseworker thinks that they are one; the region lead has not decided. */
final class SampleDuplicates {

    static final FullName FIRST = new FullName("Farah", "Hodan", null, "Hodaan", null, null);

    /** As it sounds to somebody who writes Somali. */
    static final FullName SECOND = new FullName("Faarax", "Hodan", null, null, null, null);

    private final SampleWorld world;

    SampleDuplicates(SampleWorld world) {
        this.world = world;
    }

    void write() throws SQLException {
        try (PreparedStatement proposal = world.connection().prepareStatement("""
                        insert into person_merge (id, stays_id, goes_id, region_id, state, proposed_by, proposed_at, reason)
                        select ?, stays.id, goes.id, d.region_id, 'PROPOSED', u.id, ?,
                               'Gleiche Frau: Die Nachbarin kennt sie unter beiden Schreibweisen.'
                        from person stays
                        join person goes on goes.official_name = ? and goes.first_name = ?
                        join dossier d on d.person_id = stays.id
                        join user_account u on u.login = 'caseworker'
                        where stays.official_name = ? and stays.first_name = ?
                          and stays.entry_date = goes.entry_date
                        """)) {
            proposal.setObject(1, world.ids().next());
            proposal.setObject(2, SampleWorld.utc(world.today().minusDays(2)));
            proposal.setString(3, SECOND.official());
            proposal.setString(4, SECOND.first());
            proposal.setString(5, FIRST.official());
            proposal.setString(6, FIRST.first());
            proposal.executeUpdate();
        }
    }
}

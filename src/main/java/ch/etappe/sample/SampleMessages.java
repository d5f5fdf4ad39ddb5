package ch.etappe.sample;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** What the well-known provider wrote to those of its people who have the portal, two days ago. */
final class SampleMessages {

    private static final String WRITE = """
            insert into course_message (enrolment_id, sent_in, sent_by, sent_at, sentence, words)
            select e.id, ?, own.user_id, ?, 'BRING',
                   'Nächstes Mal üben wir Formulare: Ausweis und Kugelschreiber nicht vergessen.'
            from role_assignment own
                     join user_account u on u.id = own.user_id and u.login = 'provider'
                     join offer o on o.provider_id = own.provider_id
                     join course_run r on r.offer_id = o.id
                     join enrolment e on e.course_run_id = r.id and e.state = 'ATTENDING'
                     join dossier d on d.id = e.dossier_id
                     join role_assignment a on a.person_id = d.person_id and a.valid_to is null
            """;

    private final SampleWorld world;

    SampleMessages(SampleWorld world) {
        this.world = world;
    }

    void write() throws SQLException {
        UUID sent = world.ids().next();
        try (PreparedStatement insert = world.connection().prepareStatement(WRITE)) {
            insert.setObject(1, sent);
            insert.setObject(2, SampleWorld.utc(world.today().minusDays(2)).plusHours(9));
            insert.executeUpdate();
        }
    }
}

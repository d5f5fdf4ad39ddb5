package ch.etappe.sample;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A change of a published offer that waits for the canton, and what the canton wrote at an offer that it sent back. */
final class SampleOfferChanges {

    /** In the form in which the catalogue keeps the content of a revision. */
    private static final String REVISE = """
        insert into offer_revision (id, offer_id, number, state, content, created_by, created_at,
                                    submitted_by, submitted_at)
        select ?, o.id, 1, 'SUBMITTED', json_object(
                   'texts', json_object(
                       'title', json_object('byTag', json_extract(o.title, '$')),
                       'description', json_object('byTag', json_set(json_extract(o.description, '$'), '$."de-CH"',
                           concat(json_value(o.description, '$."de-CH"'), ' Sie üben in kleinen Gruppen.'))),
                       'outcome', json_object('byTag', json_extract(o.outcome, '$')),
                       'audience', json_object('byTag', json_object('de-CH', 'Für Erwachsene ab 16 Jahren.')),
                       'certificate', json_object('byTag', json_extract(o.certificate, '$'))),
                   'category', o.category,
                   'area', o.area,
                   'fit', json_object('entryLevel', o.entry_level, 'targetLevel', o.target_level,
                                      'minAge', o.min_age, 'groups', json_array(), 'regions', json_array()),
                   'childcare', json_extract(if(o.childcare, 'false', 'true'), '$'),
                   'teaching', json_array('de-CH'),
                   'costs', json_object(
                       'price', json_object('unit', o.price_unit,
                                            'participantShare', json_object('rappen', o.participant_share),
                                            'publicShare', json_object('rappen', o.public_share)),
                       'needsApproval', json_extract(if(o.needs_cost_approval, 'true', 'false'), '$'),
                       'needsCanton', json_extract(if(o.needs_cantonal_approval, 'true', 'false'), '$')),
                   'contact', json_object('name', o.contact_name, 'phone', o.contact_phone, 'mail', o.contact_mail)),
               u.id, ?, u.id, ?
        from offer o
                 join role_assignment r on r.provider_id = o.provider_id
                 join user_account u on u.id = r.user_id and u.login = 'provider'
        where o.state = 'PUBLISHED'
        order by o.published_at desc, o.id limit 1
        """;

    private static final String COMMENT = """
        insert into offer_comment (id, offer_id, field, words, written_by, written_at)
        select ?, o.id, 'AGES', 'Ab welchem Alter kann man teilnehmen?', u.id, ?
        from offer o join user_account u on u.login = 'canton'
        where o.state = 'RETURNED' order by o.id limit 1
        """;

    private final SampleWorld world;

    SampleOfferChanges(SampleWorld world) {
        this.world = world;
    }

    void write() throws SQLException {
        Object yesterday = SampleWorld.utc(world.today().minusDays(1));
        change(REVISE, world.ids().next(), yesterday, yesterday);
        change(COMMENT, world.ids().next(), yesterday);
    }

    private void change(String statement, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement change = world.connection().prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                change.setObject(i + 1, parameters[i]);
            }
            change.executeUpdate();
        }
    }
}

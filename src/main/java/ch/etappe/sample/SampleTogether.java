package ch.etappe.sample;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A couple that waits for two seats together, and a seat that somebody lost, both among the well-known caseworker's people. */
final class SampleTogether {

    /** Active adults who live with nobody and have no account, who is here longest first. */
    private static final String SINGLE = """
            select d.id, p.id, p.bfs_no, p.sex
            from dossier d
                     join user_account u on u.id = d.responsible_id and u.login = 'caseworker'
                     join person p on p.id = d.person_id
            where d.state = 'ACTIVE' and d.allocated_on < ? - interval 30 day and p.birth_date < ? - interval 20 year
              and not exists (select 1 from household_member m where m.open_person = p.id)
              and not exists (select 1 from role_assignment a where a.person_id = p.id)
              and not exists (select 1 from enrolment e join course_run_overview v on v.run_id = e.course_run_id
                              where e.dossier_id = d.id and e.ended_at is null and v.area = 'SOCIAL')
            order by d.allocated_on, d.id
            """;

    /** A full one on which people of the known canton are. */
    private static final String FULL = """
            select r.course_run_id from roster r join course_run_overview v on v.run_id = r.course_run_id
            where v.run_state = 'OPEN' and v.offer_state = 'PUBLISHED' and v.category <> 'LANGUAGE_INTENSIVE'
              and v.needs_cost_approval = false and r.held = r.capacity and r.capacity > 1
              and exists (select 1 from enrolment e join dossier d on d.id = e.dossier_id
                              join region_membership s on s.region_id = d.region_id
                          where e.course_run_id = r.course_run_id and s.bfs_no < %d)
            order by v.area <> 'SOCIAL', v.town <> 'Olten', r.capacity desc, r.course_run_id limit 1
            """.formatted(InventedRegions.FIRST_BFS);

    private static final String ENROL = """
            insert into enrolment (id, course_run_id, dossier_id, state, requested_by, requested_at, queued_at, group_id,
                                   ended_at, end_words)
            select ?, ?, d.id, ?, d.responsible_id, ?, ?, ?, ?, ? from dossier d where d.id = ?
            """;

    private final SampleWorld world;

    SampleTogether(SampleWorld world) {
        this.world = world;
    }

    void write() throws SQLException {
        List<UUID> runs = ids(FULL);
        List<Single> people = people();
        for (Single one : people) {
            for (Single other : people) {
                if (!runs.isEmpty() && one.couldLiveWith(other)) {
                    couple(runs.getFirst(), one, other);
                    people.removeAll(List.of(one, other));
                    if (!people.isEmpty()) {
                        lost(runs.getFirst(), people.getFirst());
                    }
                    return;
                }
            }
        }
    }

    private void couple(UUID run, Single one, Single other) throws SQLException {
        UUID household = world.ids().next();
        UUID group = world.ids().next();
        Object asked = SampleWorld.utc(world.today().minusDays(12)).plusHours(1);
        change("insert into household (id) values (?)", household);
        for (Single member : List.of(one, other)) {
            change(
                    "insert into household_member (id, household_id, person_id, relation, valid_from)"
                            + " select ?, ?, p.id, ?, p.entry_date from person p where p.id = ?",
                    world.ids().next(),
                    household,
                    member == one ? "REFERENCE" : "PARTNER",
                    member.person());
            change(ENROL, world.ids().next(), run, "WAITLISTED", asked, asked, group, null, null, member.dossier());
        }
    }

    private void lost(UUID run, Single person) throws SQLException {
        UUID enrolment = world.ids().next();
        Object asked = SampleWorld.utc(world.today().minusDays(9)).plusHours(1);
        Object lost = SampleWorld.utc(world.today().minusDays(2)).plusHours(2);
        String words = "Das Sprachniveau passt noch nicht zu diesem Kurs.";
        change(ENROL, enrolment, run, "DECLINED", asked, asked, null, lost, words, person.dossier());
        change("insert into lost_seat (enrolment_id, lost_at) values (?, ?)", enrolment, lost);
    }

    private List<Single> people() throws SQLException {
        List<Single> people = new ArrayList<>();
        try (PreparedStatement statement = world.connection().prepareStatement(SINGLE)) {
            statement.setObject(1, world.today());
            statement.setObject(2, world.today());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    people.add(new Single(
                            row.getObject(1, UUID.class),
                            row.getObject(2, UUID.class),
                            row.getInt(3),
                            row.getString(4)));
                }
            }
        }
        return people;
    }

    private List<UUID> ids(String query) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement statement = world.connection().prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                ids.add(row.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    private void change(String statement, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement change = world.connection().prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                change.setObject(i + 1, parameters[i]);
            }
            change.executeUpdate();
        }
    }

    private record Single(UUID dossier, UUID person, int bfs, String sex) {

        boolean couldLiveWith(Single other) {
            return bfs == other.bfs && !sex.equals(other.sex);
        }
    }
}

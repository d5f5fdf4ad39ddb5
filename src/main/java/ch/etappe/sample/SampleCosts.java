package ch.etappe.sample;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Cost approvals of the places that need one: granted where somebody takes part, and of the newest requests some that wait
 * for the caseworker, for the region or for the canton. Of the known canton only, some thousand at most.
 */
final class SampleCosts {

    private static final int PLACES = 3_000;
    private static final int WEEK = 7;
    private static final int EXPIRES_IN = 14;
    private static final int EVERY = 4;
    private static final String CHECKED = "ALV,IV,EDUCATION";

    private final SampleWorld world;
    private final List<Object[]> steps = new ArrayList<>();
    private final List<UUID> waiting = new ArrayList<>();
    private final Map<UUID, Integer> asked = new HashMap<>();
    private int running;

    SampleCosts(SampleWorld world) {
        this.world = world;
    }

    void write() throws SQLException {
        List<Place> places = places();
        try (BatchWriter rows = new BatchWriter(
                world.connection(),
                "cost_approval",
                "id, enrolment_id, dossier_id, region_id, area, target_group, title, provider, starts_on, ends_on,"
                        + " price_unit, quantity, public_share, participant_share, requested_amount, cantonal, bearer,"
                        + " valid_from, valid_to, checked, state, decider, drafted_by, drafted_at, requested_by,"
                        + " requested_at, decided_by, decided_at, approved_amount, decision_words")) {
            places.forEach(place -> write(rows, place));
            rows.flush();
        }
        try (BatchWriter rows = new BatchWriter(
                world.connection(), "cost_approval_step", "id, approval_id, step, by_user, at, amount")) {
            steps.forEach(rows::row);
            rows.flush();
        }
        needed(places.stream().map(Place::enrolment).toList(), "needs_approval = true");
        needed(waiting, "state = 'APPROVAL_PENDING', answer_by = null");
    }

    private void write(BatchWriter rows, Place place) {
        String state = state(place);
        UUID id = world.ids().next();
        boolean handedIn = !state.equals("DRAFT");
        boolean granted = state.equals("APPROVED");
        LocalDateTime at = place.requestedAt();
        LocalDateTime decided = earlier(at.plusDays(2), SampleWorld.utc(world.today()));
        long amount = (long) place.quantity() * place.publicShare();
        rows.row(
                id,
                place.enrolment(),
                place.dossier(),
                place.region(),
                place.area(),
                place.group(),
                place.title(),
                place.provider(),
                place.starts(),
                place.ends(),
                place.unit(),
                place.quantity(),
                place.publicShare(),
                place.participantShare(),
                amount,
                place.cantonal(),
                place.bearer(),
                place.starts(),
                validTo(place, granted),
                handedIn ? CHECKED : "",
                state,
                handedIn ? (place.cantonal() ? "CANTON" : "REGION") : null,
                place.by(),
                at,
                handedIn ? place.by() : null,
                handedIn ? at : null,
                granted ? place.judge() : null,
                granted ? decided : null,
                granted ? amount : null,
                state.equals("RETURNED") ? "Bitte prüfen, ob die Arbeitslosenversicherung zahlt." : null);
        step(id, "BEGIN", place.by(), at, amount);
        if (handedIn) {
            step(id, "SUBMIT", place.by(), at.plusSeconds(40), amount);
        }
        if (state.equals("RETURNED")) {
            step(id, "SEND_BACK", place.judge(), decided, null);
        }
        if (granted) {
            step(id, "APPROVE", place.judge(), decided, amount);
        }
        if (!granted) {
            waiting.add(place.enrolment());
        }
    }

    /** Some approvals run out in the course, so that somebody has to see to the rest. */
    private LocalDate validTo(Place place, boolean granted) {
        boolean goesOn = place.starts().isBefore(world.today())
                && place.ends().isAfter(world.today().plusDays(EXPIRES_IN));
        return granted && goesOn && running++ % EVERY == 0 ? world.today().plusDays(EXPIRES_IN) : place.ends();
    }

    private void step(UUID approval, String step, @Nullable UUID by, LocalDateTime at, @Nullable Long amount) {
        steps.add(new Object[] {world.ids().next(), approval, step, by, at, amount});
    }

    /** Of the requests for a provider two thirds wait for their costs instead; in each region the lead begins. */
    private String state(Place place) {
        if (!place.state().equals("APPROVED")) {
            return "APPROVED";
        }
        return switch (asked.merge(place.region(), 1, Integer::sum) % 6) {
            case 1, 4 -> "SUBMITTED";
            case 2 -> "DRAFT";
            case 5 -> "RETURNED";
            default -> "APPROVED";
        };
    }

    private void needed(List<UUID> enrolments, String change) throws SQLException {
        try (PreparedStatement statement =
                world.connection().prepareStatement("update enrolment set " + change + " where id = ?")) {
            for (UUID enrolment : enrolments) {
                statement.setObject(1, enrolment);
                statement.addBatch();
            }
            if (!enrolments.isEmpty()) {
                statement.executeBatch();
            }
        }
    }

    private List<Place> places() throws SQLException {
        List<Place> places = new ArrayList<>();
        try (PreparedStatement statement = world.connection().prepareStatement("""
            select e.id, e.dossier_id, e.state, e.requested_by, e.requested_at, d.region_id, p.target_group, o.area,
                   o.title, v.name as provider, r.starts_on, r.ends_on, r.lessons_per_week, o.price_unit, o.public_share,
                   o.participant_share, o.needs_cantonal_approval,
                   (select min(l.user_id) from role_assignment l
                    where l.role = 'REGION_LEAD' and l.region_id = d.region_id and l.user_id <> e.requested_by) as lead,
                   (select id from user_account where login = 'canton') as canton
            from enrolment e
            join dossier d on d.id = e.dossier_id
            join person p on p.id = d.person_id
            join course_run r on r.id = e.course_run_id
            join offer o on o.id = r.offer_id
            join provider v on v.id = o.provider_id
            where o.needs_cost_approval
              and d.region_id in (select s.region_id from region_membership s where s.bfs_no < ?)
              and e.state in ('APPROVED', 'CONFIRMED', 'ATTENDING')
            order by e.requested_at desc, e.id limit ?
            """)) {
            statement.setInt(1, InventedRegions.FIRST_BFS);
            statement.setInt(2, PLACES);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    places.add(place(row));
                }
            }
        }
        return places;
    }

    private static Place place(ResultSet row) throws SQLException {
        LocalDate starts = row.getObject("starts_on", LocalDate.class);
        LocalDate ends = row.getObject("ends_on", LocalDate.class);
        String unit = row.getString("price_unit");
        long days = ChronoUnit.DAYS.between(starts, ends) + 1;
        int quantity = switch (unit) {
            case "LESSON" -> (int) Math.ceilDiv(days, WEEK) * row.getInt("lessons_per_week");
            case "MONTH" -> (int) ChronoUnit.MONTHS.between(starts, ends) + 1;
            default -> 1;
        };
        boolean cantonal = row.getBoolean("needs_cantonal_approval");
        UUID lead = row.getObject("lead", UUID.class);
        UUID canton = row.getObject("canton", UUID.class);
        return new Place(
                row.getObject("id", UUID.class),
                row.getObject("dossier_id", UUID.class),
                row.getString("state"),
                row.getObject("requested_by", UUID.class),
                row.getObject("requested_at", LocalDateTime.class),
                row.getObject("region_id", UUID.class),
                row.getString("target_group"),
                row.getString("area"),
                row.getString("title"),
                row.getString("provider"),
                starts,
                ends,
                unit,
                quantity,
                row.getLong("public_share"),
                row.getLong("participant_share"),
                cantonal,
                cantonal || lead == null ? canton : lead);
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) || one.isEqual(other) ? one : other;
    }

    private record Place(
            UUID enrolment,
            UUID dossier,
            String state,
            UUID by,
            LocalDateTime requestedAt,
            UUID region,
            String group,
            String area,
            String title,
            String provider,
            LocalDate starts,
            LocalDate ends,
            String unit,
            int quantity,
            long publicShare,
            long participantShare,
            boolean cantonal,
            UUID judge) {

        /** As the rules of the funds have it. */
        String bearer() {
            return switch (group) {
                case "FL_B", "FL_VA", "VA", "S_B" -> "CANTON_IP";
                case "AS" -> area.equals("LANGUAGE_EDU") ? "CANTON_IP" : "SOCIAL_ASSISTANCE_REGION";
                case "S" -> "CANTON_PROGRAMM_S";
                case "AIG" -> "CANTON_KIP";
                default -> "SOCIAL_ASSISTANCE_REGION";
            };
        }
    }
}

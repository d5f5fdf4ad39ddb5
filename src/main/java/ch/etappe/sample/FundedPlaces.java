package ch.etappe.sample;

import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.TargetGroup;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The places in courses that cost something, and the fund that each of them is for. */
final class FundedPlaces {

    static final UUID IP = UUID.fromString("0f000000-0000-4000-8000-000000000001");
    static final UUID KIP = UUID.fromString("0f000000-0000-4000-8000-000000000003");

    private static final UUID PROGRAMME_S = UUID.fromString("0f000000-0000-4000-8000-000000000002");
    private static final int PLACES = 3_000;
    private static final int RAPPEN_A_LESSON = 1_150;

    private final SampleWorld world;
    private final Map<UUID, UUID> ofRegion = new LinkedHashMap<>();

    FundedPlaces(SampleWorld world) {
        this.world = world;
    }

    /** Of the known canton, from January of last year on, in the order of their days; some thousand at most. */
    List<Place> read() throws SQLException {
        List<Place> places = new ArrayList<>();
        try (PreparedStatement statement = world.connection().prepareStatement("""
            select coalesce(a.id, e.id) as id, a.approved_amount, e.dossier_id, e.state, coalesce(e.confirmed_at, e.requested_at) as bound_at, e.ended_at,
                   d.region_id, p.target_group, o.area, r.starts_on, r.ends_on, r.lessons_per_week
            from enrolment e
            join dossier d on d.id = e.dossier_id
            join person p on p.id = d.person_id
            join course_run r on r.id = e.course_run_id
            join offer o on o.id = r.offer_id
            left join cost_approval a on a.enrolment_id = e.id and a.state = 'APPROVED'
            where d.region_id in (select s.region_id from region_membership s where s.bfs_no < ?)
              and (e.state in ('CONFIRMED', 'ATTENDING', 'COMPLETED', 'DROPPED_OUT') or a.id is not null)
              and coalesce(e.confirmed_at, e.requested_at) >= ?
            order by coalesce(e.confirmed_at, e.requested_at), e.id limit ?
            """)) {
            statement.setInt(1, InventedRegions.FIRST_BFS);
            statement.setObject(
                    2, LocalDate.of(world.today().getYear() - 1, 1, 7).atStartOfDay());
            statement.setInt(3, PLACES);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    places.add(place(row));
                }
            }
        }
        return places;
    }

    private Place place(ResultSet row) throws SQLException {
        long weeks = ChronoUnit.WEEKS.between(
                        row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class))
                + 1;
        LocalDateTime at = row.getObject("bound_at", LocalDateTime.class);
        long approved = row.getLong("approved_amount");
        LocalDate first = LocalDate.of(at.getYear(), 1, 7);
        return new Place(
                row.getObject("id", UUID.class),
                row.getObject("dossier_id", UUID.class),
                row.getObject("region_id", UUID.class),
                TargetGroup.valueOf(row.getString("target_group")),
                ProcessArea.valueOf(row.getString("area")),
                row.getString("state"),
                at.toLocalDate().isBefore(first) ? first.atTime(8, 0) : at.isAfter(now()) ? now() : at,
                row.getObject("ended_at", LocalDateTime.class),
                approved > 0,
                approved > 0 ? approved : round(weeks * row.getInt("lessons_per_week") * RAPPEN_A_LESSON));
    }

    /** As the rules of the funds have it: who is not for the canton's money is for the region's. */
    UUID fund(Place place) {
        UUID canton = switch (place.group()) {
            case FL_B, FL_VA, VA, S_B -> IP;
            case AS ->
                place.area() == ProcessArea.LANGUAGE_EDU || place.area() == ProcessArea.EARLY_CHILDHOOD ? IP : null;
            case S -> PROGRAMME_S;
            case AIG -> KIP;
            case CH_SH -> null;
        };
        return canton == null || place.area() == ProcessArea.SOCIAL
                ? ofRegion.computeIfAbsent(place.region(), region -> world.ids().next())
                : canton;
    }

    /** The funds of regions that were needed so far, by region. */
    Map<UUID, UUID> ofRegions() {
        return ofRegion;
    }

    /** To five centimes, at least five francs. */
    static long round(long rappen) {
        return Math.max(rappen / 5 * 5, 500);
    }

    private LocalDateTime now() {
        return SampleWorld.utc(world.today());
    }

    /**
     * @param from when it was bound
     * @param amount in Rappen
     */
    record Place(
            UUID id,
            UUID dossier,
            UUID region,
            TargetGroup group,
            ProcessArea area,
            String state,
            LocalDateTime from,
            @Nullable LocalDateTime ended,
            boolean approved,
            long amount) {}
}

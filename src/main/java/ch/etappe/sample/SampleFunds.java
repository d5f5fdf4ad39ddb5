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
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The canton's books of this year and the last: a credit for each fund, and what the places in courses have bound, freed
 * and cost. Of the known canton only, which is in the first part, and of some thousand places at most.
 */
final class SampleFunds {

    private static final int PLACES = 3_000;
    private static final int RAPPEN_A_LESSON = 1_150;
    private static final long FLAT_RATE = 1_800_000;
    private static final long PROGRAMME_S_MONTH = 25_000;
    private static final long THOUSAND_FRANCS = 100_000;
    private static final UUID IP = UUID.fromString("0f000000-0000-4000-8000-000000000001");
    private static final UUID PROGRAMME_S = UUID.fromString("0f000000-0000-4000-8000-000000000002");
    private static final UUID KIP = UUID.fromString("0f000000-0000-4000-8000-000000000003");

    private final SampleWorld world;
    private final Chance chance;
    private final Map<UUID, UUID> ofRegion = new LinkedHashMap<>();
    private final Map<Year, Long> bound = new LinkedHashMap<>();
    private final Map<Integer, UUID> federal = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final @Nullable UUID canton;

    SampleFunds(SampleWorld world) throws SQLException {
        this.world = world;
        this.chance = world.chance("funds");
        this.canton = account();
    }

    void write() throws SQLException {
        List<Place> places = places();
        places.forEach(this::book);
        bound.forEach(this::credit);
        entries.sort(Comparator.comparing(Entry::at));
        funds();
        positions(places);
        ledger();
        federal.forEach(this::federalPayment);
    }

    private void book(Place place) {
        UUID fund = fund(place);
        Year year = new Year(fund, place.from().getYear());
        bound.merge(year, place.amount(), Long::sum);
        LocalDateTime from = place.from();
        entries.add(entry(year, "COMMITMENT", place.amount(), place.id(), from));
        LocalDateTime ended = place.ended();
        long paid = round(place.amount() * chance.between(88, 100) / 100);
        switch (place.state()) {
            case "COMPLETED" -> close(place, year, paid, ended == null ? from : ended);
            case "DROPPED_OUT" -> close(place, year, round(paid / 2), ended == null ? from : ended);
            case "ATTENDING" -> {
                LocalDateTime invoice = from.plusDays(45);
                if (invoice.isBefore(now())) {
                    entries.add(entry(year, "EXPENSE", round(place.amount() * 2 / 5), place.id(), invoice));
                }
            }
            default -> {}
        }
    }

    private void close(Place place, Year year, long paid, LocalDateTime at) {
        LocalDateTime end = at.isAfter(place.from()) ? at : place.from().plusMinutes(1);
        entries.add(entry(year, "EXPENSE", paid, place.id(), end));
        if (paid < place.amount()) {
            entries.add(entry(year, "RELEASE", place.amount() - paid, place.id(), end.plusMinutes(1)));
        }
    }

    /** Enough from January on; the flat rate gets the Confederation's payment in July on top. */
    private void credit(Year year, long needed) {
        LocalDateTime january = SampleWorld.utc(LocalDate.of(year.year(), 1, 5));
        long credit = (needed * 125 / 100 / THOUSAND_FRANCS + 1) * THOUSAND_FRANCS;
        entries.add(inflow(year, credit, january, "Kredit " + year.year()));
        LocalDateTime july = SampleWorld.utc(LocalDate.of(year.year(), 7, 20));
        if (year.fund().equals(IP) && july.isBefore(now())) {
            Entry payment =
                    inflow(year, decisions(needed) * FLAT_RATE - deduction(), july, "SEM, 1. Halbjahr " + year.year());
            federal.put(year.year(), payment.id());
            entries.add(payment);
        }
        if (year.fund().equals(KIP)) {
            Entry twice = inflow(year, credit, january.plusMinutes(3), "Kredit " + year.year());
            entries.add(twice);
            entries.add(new Entry(
                    world.ids().next(),
                    year,
                    "REVERSAL",
                    credit,
                    null,
                    january.plusDays(1),
                    twice.id(),
                    "doppelt erfasst"));
        }
    }

    private static long decisions(long needed) {
        return needed / 3 / FLAT_RATE + 3;
    }

    private static long deduction() {
        return 26 * PROGRAMME_S_MONTH;
    }

    private void federalPayment(Integer year, UUID entry) {
        long amount = entries.stream()
                .filter(one -> one.id().equals(entry))
                .mapToLong(Entry::amount)
                .sum();
        try (BatchWriter rows = new BatchWriter(
                world.connection(),
                "federal_payment",
                "entry_id, year_no, half, decisions, rate, programme_s_months, programme_s_rate")) {
            rows.row(entry, year, 1, (amount + deduction()) / FLAT_RATE, FLAT_RATE, 26, PROGRAMME_S_MONTH);
            rows.flush();
        } catch (SQLException e) {
            throw new SampleFailure(e);
        }
    }

    private void funds() throws SQLException {
        try (BatchWriter rows = new BatchWriter(world.connection(), "fund", "id, bearer, region_id")) {
            ofRegion.forEach((region, fund) -> rows.row(fund, "SOCIAL_ASSISTANCE_REGION", region));
            rows.flush();
        }
        try (BatchWriter rows = new BatchWriter(world.connection(), "fund_year", "fund_id, year_no")) {
            bound.keySet().forEach(year -> rows.row(year.fund(), year.year()));
            rows.flush();
        }
    }

    private void positions(List<Place> places) throws SQLException {
        try (BatchWriter rows = new BatchWriter(
                world.connection(),
                "fund_commitment",
                "fund_id, year_no, object_id, object_kind, dossier_id, region_id, area, opened_on")) {
            places.forEach(place -> rows.row(
                    fund(place),
                    place.from().getYear(),
                    place.id(),
                    place.approved() ? "APPROVAL" : "ENROLMENT",
                    place.dossier(),
                    place.region(),
                    place.area(),
                    place.from().toLocalDate()));
            rows.flush();
        }
    }

    /** Ids in the order of the days, because lists are sorted by them. */
    private void ledger() throws SQLException {
        Map<UUID, UUID> written = new HashMap<>();
        try (BatchWriter rows = new BatchWriter(
                world.connection(),
                "ledger_entry",
                "id, fund_id, year_no, kind, amount, object_id, reverses, reversed_kind, reason, idempotency_key,"
                        + " value_date, booked_by, booked_at")) {
            for (int i = 0; i < entries.size(); i++) {
                Entry one = entries.get(i);
                UUID id = world.ids().next();
                written.put(one.id(), id);
                UUID reverses = one.reverses() == null ? null : written.get(one.reverses());
                if (reverses != null) {
                    rows.flush();
                }
                rows.row(
                        id,
                        one.year().fund(),
                        one.year().year(),
                        one.kind(),
                        one.amount(),
                        one.object(),
                        reverses,
                        reverses == null ? null : "INFLOW",
                        one.reason(),
                        "sample:" + id,
                        one.at().toLocalDate(),
                        canton,
                        one.at());
                entries.set(i, one.with(id));
            }
            rows.flush();
        }
        federal.replaceAll((year, entry) -> written.getOrDefault(entry, entry));
    }

    private Entry inflow(Year year, long amount, LocalDateTime at, String reason) {
        return new Entry(world.ids().next(), year, "INFLOW", amount, null, at, null, reason);
    }

    private Entry entry(Year year, String kind, long amount, UUID object, LocalDateTime at) {
        return new Entry(world.ids().next(), year, kind, amount, object, at.isAfter(now()) ? now() : at, null, null);
    }

    /** As the rules of the funds have it: who is not for the canton's money is for the region's. */
    private UUID fund(Place place) {
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

    private List<Place> places() throws SQLException {
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

    private LocalDateTime now() {
        return SampleWorld.utc(world.today());
    }

    /** To five centimes, at least five francs. */
    private static long round(long rappen) {
        return Math.max(rappen / 5 * 5, 500);
    }

    private @Nullable UUID account() throws SQLException {
        try (PreparedStatement statement =
                        world.connection().prepareStatement("select id from user_account where login = 'canton'");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getObject(1, UUID.class) : null;
        }
    }

    private record Year(UUID fund, int year) {}

    private record Place(
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

    private record Entry(
            UUID id,
            Year year,
            String kind,
            long amount,
            @Nullable UUID object,
            LocalDateTime at,
            @Nullable UUID reverses,
            @Nullable String reason) {

        Entry with(UUID written) {
            return new Entry(written, year, kind, amount, object, at, reverses, reason);
        }
    }
}

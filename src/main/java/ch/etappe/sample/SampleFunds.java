package ch.etappe.sample;

import ch.etappe.sample.FundedPlaces.Place;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

    private static final long FLAT_RATE = 1_800_000;
    private static final long PROGRAMME_S_MONTH = 25_000;
    private static final long THOUSAND_FRANCS = 100_000;

    private final SampleWorld world;
    private final Chance chance;
    private final FundedPlaces funded;
    private final Map<Year, Long> bound = new LinkedHashMap<>();
    private final Map<Integer, UUID> federal = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final @Nullable UUID canton;

    SampleFunds(SampleWorld world) throws SQLException {
        this.world = world;
        this.chance = world.chance("funds");
        this.funded = new FundedPlaces(world);
        this.canton = account();
    }

    void write() throws SQLException {
        List<Place> places = funded.read();
        places.forEach(this::book);
        bound.forEach(this::credit);
        entries.sort(Comparator.comparing(Entry::at));
        funds();
        positions(places);
        ledger();
        federal.forEach(this::federalPayment);
    }

    private void book(Place place) {
        UUID fund = funded.fund(place);
        Year year = new Year(fund, place.from().getYear());
        bound.merge(year, place.amount(), Long::sum);
        LocalDateTime from = place.from();
        entries.add(entry(year, "COMMITMENT", place.amount(), place.id(), from));
        LocalDateTime ended = place.ended();
        long paid = FundedPlaces.round(place.amount() * chance.between(88, 100) / 100);
        switch (place.state()) {
            case "COMPLETED" -> close(place, year, paid, ended == null ? from : ended);
            case "DROPPED_OUT" -> close(place, year, FundedPlaces.round(paid / 2), ended == null ? from : ended);
            case "ATTENDING" -> {
                LocalDateTime invoice = from.plusDays(45);
                if (invoice.isBefore(now())) {
                    entries.add(
                            entry(year, "EXPENSE", FundedPlaces.round(place.amount() * 2 / 5), place.id(), invoice));
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
        if (year.fund().equals(FundedPlaces.IP) && july.isBefore(now())) {
            Entry payment =
                    inflow(year, decisions(needed) * FLAT_RATE - deduction(), july, "SEM, 1. Halbjahr " + year.year());
            federal.put(year.year(), payment.id());
            entries.add(payment);
        }
        if (year.fund().equals(FundedPlaces.KIP)) {
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
            funded.ofRegions().forEach((region, fund) -> rows.row(fund, "SOCIAL_ASSISTANCE_REGION", region));
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
                    funded.fund(place),
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

    private LocalDateTime now() {
        return SampleWorld.utc(world.today());
    }

    private @Nullable UUID account() throws SQLException {
        try (PreparedStatement statement =
                        world.connection().prepareStatement("select id from user_account where login = 'canton'");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getObject(1, UUID.class) : null;
        }
    }

    private record Year(UUID fund, int year) {}

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

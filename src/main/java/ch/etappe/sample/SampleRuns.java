package ch.etappe.sample;

import ch.etappe.kernel.ProcessArea;
import ch.etappe.sample.SampleOffers.Offer;
import ch.etappe.sample.SampleOffers.Prepared;
import ch.etappe.sample.SampleProviders.Site;
import ch.etappe.sample.SampleRegions.Area;
import ch.etappe.sample.SampleRun.State;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Course runs around today: finished ones of the last years, running ones, open ones of the next weeks. */
final class SampleRuns {

    private static final int FULL_WITH_QUEUE_PERCENT = 15;

    private record Kind(ProcessArea area, Area where, State state) {}

    private final SampleWorld world;
    private final Chance chance;
    private final SampleSessions sessions;
    private final List<SampleRun> runs = new ArrayList<>();
    private final Map<Kind, List<SampleRun>> byKind = new HashMap<>();

    SampleRuns(SampleWorld world) {
        this.world = world;
        this.chance = world.chance("runs");
        this.sessions = new SampleSessions(world);
    }

    /** Runs of offers that wait for the canton are planned; all others belong to published ones. */
    void write(List<Offer> all) {
        List<Offer> offers = all.stream().filter(Offer::isPublished).toList();
        List<Offer> waiting = all.stream()
                .filter(offer -> List.of("DRAFT", "SUBMITTED", "RETURNED").contains(offer.state()))
                .toList();
        Deck<State> states = new Deck<State>(chance)
                .with(13, State.FINISHED)
                .with(5, State.RUNNING)
                .with(5, State.OPEN);
        Deck<Offer> byWeight = new Deck<>(chance);
        offers.forEach(offer -> byWeight.with(offer.like().weight(), offer));
        int first = 0;
        if (world.size().cast()) {
            // the two that the known people need: the last seat in Olten, and a course in Solothurn that is on
            Offer german = offers.getFirst();
            write(german, german.provider().sites().get(0), State.OPEN, 0, true);
            write(german, german.provider().sites().get(1), State.RUNNING, 0, false);
            first = 2;
        }
        for (Offer offer : waiting) {
            write(offer, offer.provider().sites().getFirst(), State.PLANNED, 0, false);
            first++;
        }
        for (int i = 0; i < world.size().runs() - first; i++) {
            Offer offer = i < offers.size() ? offers.get(i) : byWeight.draw();
            List<Site> sites = offer.provider().sites();
            boolean onlyCancelled = i == world.size().runs() - first - 1;
            write(offer, sites.get(i % sites.size()), onlyCancelled ? State.CANCELLED : states.draw(), 0, false);
        }
        earlier(byWeight);
    }

    /** As many fewer in each year before as there were people. */
    private void earlier(Deck<Offer> offers) {
        int years = world.size().years();
        for (int ago = 1; ago < years; ago++) {
            for (int i = 0; i < world.size().runs() * (years - ago) / years; i++) {
                Offer offer = offers.draw();
                List<Site> sites = offer.provider().sites();
                write(offer, sites.get(i % sites.size()), State.FINISHED, ago, false);
            }
        }
    }

    /** Runs of one kind that are within reach. */
    List<SampleRun> of(ProcessArea area, Area where, State state) {
        return byKind.getOrDefault(new Kind(area, where, state), List.of());
    }

    /** Once all people are seated: the rosters count them, and the seats fit. */
    void close() throws SQLException {
        try (PreparedStatement run =
                        world.connection().prepareStatement("update course_run set capacity = ? where id = ?");
                PreparedStatement roster = world.connection()
                        .prepareStatement(
                                "update roster set capacity = ?, held = ?, offered = ? where course_run_id = ?")) {
            for (SampleRun each : runs) {
                int capacity = each.fittedCapacity();
                run.setInt(1, capacity);
                run.setObject(2, each.id);
                run.addBatch();
                roster.setInt(1, capacity);
                roster.setInt(2, each.held());
                roster.setInt(3, each.offered());
                roster.setObject(4, each.id);
                roster.addBatch();
            }
            run.executeBatch();
            roster.executeBatch();
        }
    }

    private void write(Offer offer, Site site, State state, int yearsAgo, boolean lastSeat) {
        Prepared like = offer.like();
        LocalDate starts = firstLesson(like, startAround(like, state).minusYears(yearsAgo));
        LocalDate ends = starts.plusWeeks(like.weeks()).minusDays(3);
        boolean full = state == State.OPEN && !lastSeat && chance.percent(FULL_WITH_QUEUE_PERCENT);
        int target = full ? like.capacity() : (int) Math.round(like.capacity() * chance.between(0.75, 0.95));
        SampleRun run = new SampleRun(
                world.ids().next(),
                offer,
                site.area(),
                state,
                starts,
                ends,
                lastSeat,
                target,
                full ? chance.between(1, 4) : 0);
        runs.add(run);
        Objects.requireNonNull(byKind.computeIfAbsent(new Kind(run.area, run.where, state), fresh -> new ArrayList<>()))
                .add(run);
        world.tables()
                .run
                .row(
                        run.id,
                        offer.id(),
                        site.id(),
                        starts,
                        ends,
                        like.weekdays(),
                        like.startsAt(),
                        like.endsAt(),
                        like.lessonsPerWeek(),
                        like.capacity(),
                        chance.between(1, 4) + "." + chance.between(1, 9),
                        state);
        if (yearsAgo == 0) {
            sessions.of(run, like);
        }
        if (state != State.PLANNED) {
            world.tables().roster.row(run.id, like.capacity());
        }
    }

    private LocalDate startAround(Prepared like, State state) {
        int days = like.weeks() * 7;
        return world.today()
                .plusDays(
                        switch (state) {
                            case OPEN, CANCELLED -> chance.between(9, 56);
                            case PLANNED -> chance.between(90, 150);
                            case RUNNING -> -chance.between(days / 5, days * 3 / 4);
                            case FINISHED -> -days - chance.between(10, 330);
                        });
    }

    private static LocalDate firstLesson(Prepared like, LocalDate earliest) {
        Set<String> days = Set.of(like.weekdays().split(","));
        LocalDate day = earliest;
        while (!days.contains(shortName(day.getDayOfWeek()))) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static String shortName(DayOfWeek day) {
        return day.name().substring(0, 3);
    }
}

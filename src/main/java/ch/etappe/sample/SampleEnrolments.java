package ch.etappe.sample;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.sample.SampleRun.State;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who takes part where. A seat is taken in memory first, so no run is ever overbooked. */
final class SampleEnrolments {

    private static final int MOST_FINISHED = 3;

    /** A seat or a place in the queue that someone got, for the plan to hang a measure on. */
    record Place(UUID id, SampleRun run, String state) {}

    private final SampleWorld world;
    private final SampleRuns runs;
    private final Chance chance;
    private final Deck<CefrLevel> levels;

    SampleEnrolments(SampleWorld world, SampleRuns runs) {
        this.world = world;
        this.runs = runs;
        this.chance = world.chance("enrolments");
        this.levels = new Deck<CefrLevel>(chance)
                .with(4, CefrLevel.A1)
                .with(4, CefrLevel.A2)
                .with(3, CefrLevel.B1);
    }

    List<Place> of(SampleCase dossier) {
        List<Place> places = new ArrayList<>();
        CefrLevel level = level(dossier);
        for (ProcessArea area : areas(dossier)) {
            for (int i = 0; i < MOST_FINISHED; i++) {
                join(dossier, area, State.FINISHED, level, places);
            }
            if (dossier.isActive() && !dossier.stalled()) {
                join(dossier, area, State.RUNNING, level, places);
                join(dossier, area, State.OPEN, level, places);
            }
        }
        return places;
    }

    private static List<ProcessArea> areas(SampleCase dossier) {
        List<ProcessArea> areas = new ArrayList<>();
        int age = dossier.age();
        if (dossier.isStory(Story.REFUGEE)) {
            return areas;
        }
        if (age < 16) {
            return age < 5 && dossier.has(SampleSteps.LANGUAGE) ? List.of(ProcessArea.EARLY_CHILDHOOD) : areas;
        }
        if (dossier.has(SampleSteps.LANGUAGE)) {
            areas.add(ProcessArea.LANGUAGE_EDU);
        }
        if (dossier.has(SampleSteps.ASSESSMENT) && age <= 62) {
            areas.add(ProcessArea.EMPLOYABILITY);
        }
        if (dossier.has(SampleSteps.INTERVIEW)) {
            areas.add(ProcessArea.SOCIAL);
        }
        return areas;
    }

    private void join(SampleCase dossier, ProcessArea area, State state, CefrLevel level, List<Place> places) {
        Predicate<SampleRun> fits = run -> !run.starts.isBefore(dossier.allocated())
                && (state != State.FINISHED || !run.ends.isAfter(dossier.until()))
                && places.stream().noneMatch(place -> place.run().equals(run) || overlaps(place.run(), run))
                && suitsLevel(level, run);
        List<SampleRun> reachable = runs.of(area, dossier.person().region().area(), state, fits);
        Optional<SampleRun> queue = state == State.OPEN
                ? reachable.stream().filter(SampleRun::hasQueue).findFirst()
                : Optional.empty();
        if (queue.isPresent()) {
            queue.get().queueUp();
            places.add(write(dossier, queue.get(), "WAITLISTED"));
            return;
        }
        reachable.stream()
                .filter(run -> run.hasRoom(dossier.shareOfPeople()))
                .min(Comparator.comparingInt((SampleRun run) -> distance(level, run))
                        .thenComparing(SampleRun::fill))
                .ifPresent(run -> places.add(seat(dossier, run)));
    }

    /** Two courses of one kind at the same time are one too many; who attends one may be booked on the next. */
    private static boolean overlaps(SampleRun one, SampleRun other) {
        return one.area == other.area
                && one.state == other.state
                && !one.ends.isBefore(other.starts)
                && !other.ends.isBefore(one.starts);
    }

    private boolean suitsLevel(CefrLevel level, SampleRun run) {
        return run.area != ProcessArea.LANGUAGE_EDU || distance(level, run) <= 1;
    }

    private static int distance(CefrLevel level, SampleRun run) {
        return run.area == ProcessArea.LANGUAGE_EDU ? Math.abs(run.level.ordinal() - level.ordinal()) : 0;
    }

    /** What the person learns now: the alphabet first, then by how long they have been here and how fast they learn. */
    private CefrLevel level(SampleCase dossier) {
        if (dossier.isStory(Story.REFUGEE2)) {
            return CefrLevel.A1;
        }
        if (!dossier.person().literacy().equals("LATIN")) {
            return CefrLevel.ALPHA;
        }
        return dossier.days() < 240 ? CefrLevel.A1 : levels.draw();
    }

    private Place seat(SampleCase dossier, SampleRun run) {
        boolean work = run.area == ProcessArea.EMPLOYABILITY;
        boolean known = !dossier.isStory(Story.NONE);
        return switch (run.state) {
            case FINISHED -> {
                run.take();
                yield write(dossier, run, chance.percent(work ? 15 : 4) ? "DROPPED_OUT" : "COMPLETED");
            }
            case RUNNING -> {
                run.take();
                boolean left = !known && chance.percent(work ? 8 : 3);
                if (left) {
                    run.leave();
                }
                yield write(dossier, run, left ? "DROPPED_OUT" : "ATTENDING");
            }
            default -> {
                if (!known && chance.percent(5)) {
                    yield write(dossier, run, chance.percent(50) ? "DECLINED" : "WITHDRAWN");
                }
                run.take();
                yield write(dossier, run, chance.percent(45) ? "APPROVED" : "CONFIRMED");
            }
        };
    }

    private Place write(SampleCase dossier, SampleRun run, String state) {
        UUID id = world.ids().next();
        LocalDate today = world.today();
        LocalDate before = run.starts.isAfter(today) ? today : run.starts;
        LocalDate requested = latest(dossier.allocated(), before.minusDays(chance.between(4, 45)));
        boolean confirmed =
                List.of("CONFIRMED", "ATTENDING", "COMPLETED", "DROPPED_OUT").contains(state);
        world.tables()
                .enrolment
                .row(
                        id,
                        run.id,
                        dossier.id(),
                        state,
                        dossier.caseworker(),
                        SampleWorld.utc(requested).plusMinutes(chance.between(0, 400)),
                        confirmed
                                ? SampleWorld.utc(latest(requested, before.minusDays(3)))
                                        .plusHours(7)
                                : null,
                        ended(run, state, requested),
                        state.equals("DECLINED") ? "Das Sprachniveau passt noch nicht zu diesem Kurs." : null);
        return new Place(id, run, state);
    }

    private @Nullable Object ended(SampleRun run, String state, LocalDate requested) {
        return switch (state) {
            case "COMPLETED" -> SampleWorld.utc(run.ends);
            case "DROPPED_OUT" -> {
                long days = ChronoUnit.DAYS.between(run.starts, earliest(run.ends, world.today()));
                yield SampleWorld.utc(
                        run.starts.plusDays(chance.between((int) days / 3, Math.max((int) days / 3, (int) days - 1))));
            }
            case "DECLINED", "WITHDRAWN" ->
                SampleWorld.utc(earliest(requested.plusDays(3), world.today())).plusHours(7);
            default -> null;
        };
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

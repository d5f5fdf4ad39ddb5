package ch.etappe.sample;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.sample.SampleRun.State;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who takes part where. A seat is taken in memory first, so no run is ever overbooked. */
final class SampleEnrolments {

    private static final int MOST_FINISHED_A_YEAR = 3;
    private static final int DAYS_OF_A_YEAR = 365;

    /** A seat or a place in the queue that someone got, for the plan to hang a measure on. */
    record Place(UUID id, SampleRun run, String state) {}

    private final SampleWorld world;
    private final SampleRuns runs;
    private final EnrolmentRows rows;
    private final Deck<CefrLevel> levels;

    SampleEnrolments(SampleWorld world, SampleRuns runs) {
        this.world = world;
        this.runs = runs;
        Chance chance = world.chance("enrolments");
        this.rows = new EnrolmentRows(world, chance);
        this.levels = new Deck<CefrLevel>(chance)
                .with(4, CefrLevel.A1)
                .with(4, CefrLevel.A2)
                .with(3, CefrLevel.B1);
    }

    List<Place> of(SampleCase dossier) {
        List<Place> places = new ArrayList<>();
        CefrLevel level = level(dossier);
        int years = (int) Math.min(world.size().years(), 1 + dossier.days() / DAYS_OF_A_YEAR);
        for (ProcessArea area : areas(dossier)) {
            int left = MOST_FINISHED_A_YEAR * years;
            while (left > 0 && join(dossier, area, State.FINISHED, level, places)) {
                left--;
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

    /** Joins the first queue, else the run that suits best and is emptiest. Every run is asked, so this is the hot spot. */
    private boolean join(SampleCase dossier, ProcessArea area, State state, CefrLevel level, List<Place> places) {
        SampleRun best = null;
        int bestDistance = 0;
        for (SampleRun run : runs.of(area, dossier.person().region().area(), state)) {
            boolean queue = state == State.OPEN && run.hasQueue();
            if ((!queue && !run.hasRoom(dossier.shareOfPeople())) || !fits(dossier, run, places)) {
                continue;
            }
            int distance = distance(levelAt(dossier, run, level), run);
            if (distance > 1) {
                continue;
            }
            if (queue) {
                run.queueUp();
                places.add(rows.write(dossier, run, "WAITLISTED"));
                return true;
            }
            if (best == null || distance < bestDistance || (distance == bestDistance && run.fill() < best.fill())) {
                best = run;
                bestDistance = distance;
            }
        }
        if (best != null) {
            places.add(rows.seat(dossier, best));
        }
        return best != null;
    }

    private static boolean fits(SampleCase dossier, SampleRun run, List<Place> places) {
        if (run.starts.isBefore(dossier.allocated())
                || (run.state == State.FINISHED && run.ends.isAfter(dossier.until()))) {
            return false;
        }
        for (Place place : places) {
            if (place.run() == run || overlaps(place.run(), run)) {
                return false;
            }
        }
        return true;
    }

    /** Two courses of one kind at the same time are one too many; who attends one may be booked on the next. */
    private static boolean overlaps(SampleRun one, SampleRun other) {
        return one.area == other.area
                && one.state == other.state
                && !one.ends.isBefore(other.starts)
                && !other.ends.isBefore(one.starts);
    }

    private static int distance(CefrLevel level, SampleRun run) {
        return run.area == ProcessArea.LANGUAGE_EDU ? Math.abs(run.level.ordinal() - level.ordinal()) : 0;
    }

    /** One level lower for every year that the run lies back. */
    private static CefrLevel levelAt(SampleCase dossier, SampleRun run, CefrLevel level) {
        LocalDate until = dossier.until();
        long years = run.ends.isBefore(until) ? ChronoUnit.DAYS.between(run.ends, until) / DAYS_OF_A_YEAR : 0;
        CefrLevel lowest = dossier.person().literacy().equals("LATIN") ? CefrLevel.A1 : CefrLevel.ALPHA;
        return CefrLevel.values()[(int) Math.max(Math.min(lowest.ordinal(), level.ordinal()), level.ordinal() - years)];
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
}

package ch.etappe.sample;

import ch.etappe.sample.SampleSteps.Fate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One dossier for each person: state, caseworkers, steps, first-information talk. */
final class SampleDossiers {

    private static final int SEVEN_YEARS = 2555;
    private static final int OVERDUE = 50;
    private static final int WAITING_IN_OLTEN = 9;
    private static final List<String> CLOSE_REASONS =
            List.of("GOAL_REACHED", "SELF_SUPPORTING", "REGULAR_STRUCTURE", "LEFT_CH", "MAX_DURATION");

    private static final List<String> PAUSE_REASONS = List.of(
            "Mutterschaft",
            "Längerer Spitalaufenthalt",
            "Arbeitseinsatz ausserhalb des Kantons",
            "Wartet auf Entscheid");

    private final SampleWorld world;
    private final SampleAccounts accounts;
    private final SampleSteps steps;
    private final Chance chance;
    private final Deck<String> states;
    private final Deck<Boolean> stalls;
    private final Deck<String> stallsAt;
    private final Set<Integer> talksWaiting = new HashSet<>();
    private int people;
    private int waitingInOlten;

    SampleDossiers(SampleWorld world, SampleAccounts accounts, SampleSteps steps) {
        this.world = world;
        this.accounts = accounts;
        this.steps = steps;
        this.chance = world.chance("dossiers");
        this.states =
                new Deck<String>(chance).with(41, "ACTIVE").with(4, "PAUSED").with(5, "CLOSED");
        this.stalls = new Deck<Boolean>(chance).with(22, true).with(78, false);
        this.stallsAt = new Deck<String>(chance)
                .with(2, SampleSteps.ASSESSMENT)
                .with(2, SampleSteps.PLAN)
                .with(1, SampleSteps.LANGUAGE);
    }

    SampleCase open(SamplePerson person) {
        people++;
        boolean welcomed = !person.targetGroup().equals("CH_SH");
        boolean talkOpen = person.story() == Story.NONE && welcomed && talkWaits(person.bfs());
        LocalDate allocated = allocated(person, talkOpen);
        String state = state(person, allocated);
        LocalDate today = world.today();
        LocalDate closed = state.equals("CLOSED") ? closedOn(allocated) : null;
        LocalDate until = closed == null ? today : closed;
        Map<String, String> waived = steps.waived(person, until);
        Set<String> absent = steps.absent(person, allocated);
        String stalledAt = state.equals("ACTIVE") ? stalledAt(person, allocated, waived, absent) : null;
        Fate fate = new Fate(allocated, until, talkOpen, stalledAt);
        Map<String, LocalDate> done = scripted(person, state, steps.done(fate, waived.keySet(), absent), allocated);

        UUID id = world.ids().next();
        Lead lead = lead(person, allocated, until);
        LocalDate pausedUntil = state.equals("PAUSED") ? today.plusDays(chance.between(5, 120)) : null;
        world.tables()
                .dossier
                .row(
                        id,
                        person.id(),
                        person.region().id(),
                        steps.standard(),
                        state,
                        allocated,
                        closed,
                        closed == null ? null : chance.of(CLOSE_REASONS),
                        closed == null ? lead.caseworker() : null,
                        closed == null ? lead.since() : null,
                        pausedUntil,
                        pausedUntil == null ? null : chance.of(PAUSE_REASONS));
        UUID caseworker = lead.caseworker();
        spells(id, lead, allocated, closed);
        steps.write(id, person, fate, done, waived, closed != null);
        LocalDate talk = done.get(SampleSteps.TALK);
        if (talk != null) {
            talk(id, person, caseworker, talk);
        }
        return new SampleCase(
                id,
                person,
                caseworker,
                state,
                allocated,
                until,
                done,
                steps.needed(waived.keySet(), absent),
                stalledAt != null,
                (double) people / world.size().persons());
    }

    /** One in each municipality; a few more where the account of the municipality works. */
    private boolean talkWaits(int bfs) {
        boolean first = talksWaiting.add(bfs);
        return first || (bfs == SampleAccounts.OLTEN && ++waitingInOlten < WAITING_IN_OLTEN);
    }

    private LocalDate allocated(SamplePerson person, boolean talkOpen) {
        LocalDate today = world.today();
        if (talkOpen) {
            return today.minusDays(chance.between(2, 45)); // moved in lately, whenever the entry was
        }
        return switch (person.story()) {
            case REFUGEE -> today.minusDays(70);
            case NIGHT_ARRIVAL -> today.minusDays(6);
            default -> {
                LocalDate day = person.entry().plusDays(chance.between(15, 120));
                yield day.isAfter(today.minusDays(4)) ? today.minusDays(chance.between(4, 20)) : day;
            }
        };
    }

    private String state(SamplePerson person, LocalDate allocated) {
        LocalDate today = world.today();
        if (person.story() == Story.NIGHT_ARRIVAL || allocated.isAfter(today.minusDays(9))) {
            return "ALLOCATED";
        }
        if (person.story() != Story.NONE || allocated.isAfter(today.minusDays(60))) {
            return "ACTIVE";
        }
        if (person.entry().isBefore(today.minusDays(SEVEN_YEARS)) && chance.percent(60)) {
            return "CLOSED";
        }
        String state = states.draw();
        return state.equals("CLOSED") && allocated.isAfter(today.minusDays(200)) ? "ACTIVE" : state;
    }

    private LocalDate closedOn(LocalDate allocated) {
        int days = (int) (world.today().toEpochDay() - allocated.toEpochDay());
        return allocated.plusDays(chance.between(Math.min(days, 150), Math.min(days, SEVEN_YEARS)));
    }

    private @Nullable String stalledAt(
            SamplePerson person, LocalDate allocated, Map<String, String> waived, Set<String> absent) {
        if (person.story() != Story.NONE || !stalls.draw()) {
            return null;
        }
        String step = stallsAt.draw();
        boolean overdue = allocated.plusDays(steps.targetDays(step) + OVERDUE).isBefore(world.today());
        return overdue && !waived.containsKey(step) && !absent.contains(step) ? step : null;
    }

    /** The main journey stands at a known place: assessed, the plan in work, no course. */
    private Map<String, LocalDate> scripted(
            SamplePerson person, String state, Map<String, LocalDate> done, LocalDate allocated) {
        if (state.equals("ALLOCATED")) {
            return Map.of(); // nobody has met the person yet
        }
        return switch (person.story()) {
            case REFUGEE ->
                Map.of(
                        SampleSteps.INTERVIEW,
                        allocated.plusDays(11),
                        SampleSteps.TALK,
                        allocated.plusDays(24),
                        SampleSteps.ASSESSMENT,
                        allocated.plusDays(61));
            default -> done;
        };
    }

    private Lead lead(SamplePerson person, LocalDate allocated, LocalDate until) {
        UUID caseworker = accounts.caseworkerOf(person.region());
        if (allocated.isBefore(until.minusDays(400)) && chance.percent(15)) {
            UUID earlier = accounts.caseworkerOf(person.region());
            LocalDate since = allocated.plusDays(chance.between(60, 300));
            if (!earlier.equals(caseworker)) {
                return new Lead(caseworker, since, earlier);
            }
        }
        return new Lead(caseworker, allocated, null);
    }

    private void spells(UUID dossier, Lead lead, LocalDate allocated, @Nullable LocalDate closed) {
        BatchWriter assignment = world.tables().assignment;
        if (lead.earlier() != null) {
            assignment.row(world.ids().next(), dossier, lead.earlier(), allocated, lead.since());
        }
        if (closed != null) {
            assignment.row(world.ids().next(), dossier, lead.caseworker(), lead.since(), closed);
        }
    }

    /** Who is responsible since when, and who was before. */
    private record Lead(
            UUID caseworker, LocalDate since, @Nullable UUID earlier) {}

    private void talk(UUID dossier, SamplePerson person, UUID caseworker, LocalDate on) {
        String language = person.languages().getFirst();
        boolean interpreted = person.interpreter() != null;
        world.tables()
                .talk
                .row(
                        world.ids().next(),
                        dossier,
                        person.bfs(),
                        on,
                        interpreted ? language : "de-CH",
                        interpreted,
                        accounts.recorderOf(person.bfs(), caseworker),
                        SampleWorld.utc(on));
    }
}

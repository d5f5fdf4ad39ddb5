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
                        closed == null ? null : chance.of(CLOSE_REASONS));
        UUID caseworker = assign(id, person, allocated, closed);
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

    private UUID assign(UUID dossier, SamplePerson person, LocalDate allocated, @Nullable LocalDate closed) {
        UUID caseworker = accounts.caseworkerOf(person.region());
        LocalDate until = closed == null ? world.today() : closed;
        LocalDate from = allocated;
        if (allocated.isBefore(until.minusDays(400)) && chance.percent(15)) {
            UUID earlier = accounts.caseworkerOf(person.region());
            from = allocated.plusDays(chance.between(60, 300));
            if (!earlier.equals(caseworker)) {
                world.tables().assignment.row(world.ids().next(), dossier, earlier, allocated, from);
            } else {
                from = allocated;
            }
        }
        world.tables().assignment.row(world.ids().next(), dossier, caseworker, from, closed);
        return caseworker;
    }

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

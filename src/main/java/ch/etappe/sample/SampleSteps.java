package ch.etappe.sample;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a dossier has come on the main steps of the first version of the process standard. */
final class SampleSteps {

    static final String TALK = "FIRST_INFORMATION_TALK";
    static final String INTERVIEW = "INITIAL_INTERVIEW";
    static final String ASSESSMENT = "SHORT_ASSESSMENT";
    static final String PLAN = "PLAN_IN_FORCE";
    static final String LANGUAGE = "FIRST_LANGUAGE_ENROLMENT";

    /** The order in which a case takes them; a language course may begin beside the others. */
    private static final List<String> ORDER = List.of(INTERVIEW, TALK, ASSESSMENT, PLAN);

    /** Days from allocation until each is expected; those that wait for another step, with its days. */
    private static final Map<String, Integer> EXPECTED =
            Map.of(INTERVIEW, 14, TALK, 30, ASSESSMENT, 74, PLAN, 104, LANGUAGE, 60);

    /** What counts from the end of another step, and how many days. */
    private static final Map<String, Map.Entry<String, Integer>> AFTER =
            Map.of(ASSESSMENT, Map.entry(INTERVIEW, 60), PLAN, Map.entry(ASSESSMENT, 30));

    private static final Set<String> OPTIONAL_FOR_CHILDREN = Set.of(ASSESSMENT, PLAN);
    private static final String SOCIAL_ASSISTANCE = "CH_SH";
    private static final int GROWN_UP = 16;

    private record Type(UUID id, int days) {}

    /**
     * @param until nothing is done after this day
     * @param talkOpen the municipality has not held its talk yet
     * @param stalledAt the step that is overdue by more than 30 days, and all after it; null for none
     */
    record Fate(
            LocalDate allocated,
            LocalDate until,
            boolean talkOpen,
            @Nullable String stalledAt) {}

    private final SampleWorld world;
    private final Chance chance;
    private final UUID standard;
    private final Map<String, Type> types = new LinkedHashMap<>();

    SampleSteps(SampleWorld world) throws SQLException {
        this.world = world;
        this.chance = world.chance("steps");
        try (Statement statement = world.connection().createStatement();
                ResultSet row = statement.executeQuery("""
                        select g.standard_id, t.id, t.code
                        from process_step_type t join process_stage g on g.id = t.stage_id
                        where g.standard_id = (select id from process_standard where version_no = 1)
                          and t.code in ('FIRST_INFORMATION_TALK', 'INITIAL_INTERVIEW', 'SHORT_ASSESSMENT',
                                         'PLAN_IN_FORCE', 'FIRST_LANGUAGE_ENROLMENT')
                        order by g.position, t.position
                        """)) {
            UUID found = null;
            while (row.next()) {
                found = UUID.fromString(row.getString("standard_id"));
                String code = row.getString("code");
                types.put(
                        code,
                        new Type(UUID.fromString(row.getString("id")), Objects.requireNonNull(EXPECTED.get(code))));
            }
            this.standard = Objects.requireNonNull(found, "no process standard");
        }
    }

    UUID standard() {
        return standard;
    }

    int targetDays(String step) {
        return type(step).days();
    }

    /** What does not apply to this person, with the reason that the file gives. */
    Map<String, String> waived(SamplePerson person, LocalDate on) {
        int age = person.age(on);
        if (age < 5) {
            return Map.of(ASSESSMENT, "Kleinkind: frühe Sprachförderung", PLAN, "Kleinkind: im Plan der Eltern");
        }
        if (age < GROWN_UP) {
            String reason = "Schulpflichtig: Regelstruktur";
            return Map.of(ASSESSMENT, reason, PLAN, reason);
        }
        return person.speaksGerman() && !person.targetGroup().equals(SOCIAL_ASSISTANCE)
                ? Map.of(LANGUAGE, "Spricht Deutsch")
                : Map.of();
    }

    /** What the standard does not ask of this person. */
    Set<String> absent(SamplePerson person, LocalDate allocated) {
        if (person.targetGroup().equals(SOCIAL_ASSISTANCE)) {
            return Set.of(TALK, LANGUAGE);
        }
        return person.age(allocated) < GROWN_UP ? Set.of(LANGUAGE) : Set.of();
    }

    /** The finished steps with their days, in the order of the process and never after {@code until}. */
    Map<String, LocalDate> done(Fate fate, Set<String> waived, Set<String> absent) {
        Map<String, LocalDate> done = new LinkedHashMap<>();
        LocalDate last = fate.allocated();
        boolean stopped = false;
        for (String step : ORDER) {
            if (waived.contains(step) || absent.contains(step)) {
                continue;
            }
            if (step.equals(TALK) && fate.talkOpen()) {
                stopped = true;
                continue;
            }
            stopped |= step.equals(fate.stalledAt());
            LocalDate on = later(last, around(fate.allocated(), step));
            stopped |= on.isAfter(fate.until());
            if (!stopped) {
                done.put(step, on);
                last = on;
            }
        }
        LocalDate language = around(fate.allocated(), LANGUAGE);
        boolean stalls = LANGUAGE.equals(fate.stalledAt()) || ASSESSMENT.equals(fate.stalledAt());
        boolean needed = !waived.contains(LANGUAGE) && !absent.contains(LANGUAGE);
        if (done.containsKey(TALK) && needed && !stalls && !language.isAfter(fate.until())) {
            done.put(LANGUAGE, later(done.getOrDefault(INTERVIEW, fate.allocated()), language));
        }
        return done;
    }

    void write(
            UUID dossier,
            SamplePerson person,
            Fate fate,
            Map<String, LocalDate> done,
            Map<String, String> waived,
            boolean closed) {
        boolean started = false;
        Set<String> absent = absent(person, fate.allocated());
        for (Map.Entry<String, Type> type : types.entrySet()) {
            String step = type.getKey();
            if (absent.contains(step)) {
                continue;
            }
            LocalDate on = done.get(step);
            String reason = waived.get(step);
            if (on == null && reason == null && closed) {
                reason = "Dossier abgeschlossen";
            }
            String state = on != null ? "DONE" : reason != null ? "WAIVED" : "OPEN";
            if (state.equals("OPEN") && !started && !step.equals(TALK)) {
                state = "IN_PROGRESS";
                started = true;
            }
            world.tables()
                    .step
                    .row(
                            world.ids().next(),
                            dossier,
                            type.getValue().id(),
                            state,
                            due(step, fate.allocated(), done),
                            on,
                            reason,
                            !OPTIONAL_FOR_CHILDREN.contains(step) || person.age(fate.allocated()) >= GROWN_UP);
        }
    }

    private @Nullable LocalDate due(String step, LocalDate allocated, Map<String, LocalDate> done) {
        Map.Entry<String, Integer> after = AFTER.get(step);
        if (after == null) {
            return allocated.plusDays(type(step).days());
        }
        LocalDate start = done.get(after.getKey());
        return start == null ? null : start.plusDays(after.getValue());
    }

    /** Mostly in time, sometimes late by up to a sixth. */
    private LocalDate around(LocalDate allocated, String step) {
        return allocated.plusDays(Math.round(type(step).days() * chance.between(0.45, 1.15)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Type type(String step) {
        return Objects.requireNonNull(types.get(step));
    }

    /** Codes of all steps that the person takes. */
    Set<String> needed(Set<String> waived, Set<String> absent) {
        Set<String> needed = new LinkedHashSet<>(types.keySet());
        needed.removeAll(waived);
        needed.removeAll(absent);
        return needed;
    }
}

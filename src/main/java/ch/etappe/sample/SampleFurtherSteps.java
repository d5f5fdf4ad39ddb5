package ch.etappe.sample;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The steps beside the main ones: who leads the case, children, the first measure, the review of the plan. */
final class SampleFurtherSteps {

    private static final String ASSIGNED = "ASSIGN_CASEWORKER";
    private static final String EARLY = "EARLY_LANGUAGE";
    private static final String SURVEY = "LANGUAGE_SURVEY";
    private static final String MEASURE = "FIRST_MEASURE";
    private static final String REVIEW = "PLAN_REVIEW";
    private static final Set<String> WITHOUT_MEASURES = Set.of("AS", "CH_SH");
    private static final int GROWN_UP = 16;

    private final SampleWorld world;
    private final Chance chance;
    private final Map<String, UUID> types = new HashMap<>();

    SampleFurtherSteps(SampleWorld world) throws SQLException {
        this.world = world;
        this.chance = world.chance("further-steps");
        try (Statement statement = world.connection().createStatement();
                ResultSet row = statement.executeQuery("""
                        select t.id, t.code from process_standard s join process_stage g on g.standard_id = s.id
                        join process_step_type t on t.stage_id = g.id where s.version_no = 1
                        """)) {
            while (row.next()) {
                types.put(row.getString("code"), UUID.fromString(row.getString("id")));
            }
        }
    }

    void of(SampleCase dossier) {
        LocalDate allocated = dossier.allocated();
        step(dossier, ASSIGNED, true, allocated.plusDays(5), allocated.plusDays(chance.between(0, 4)));
        child(dossier);
        grownUp(dossier);
    }

    private void child(SampleCase dossier) {
        SamplePerson person = dossier.person();
        LocalDate allocated = dossier.allocated();
        boolean early = person.age(person.entry()) < 5 && person.age(allocated) < 7;
        if (early && !person.targetGroup().equals("CH_SH")) {
            step(dossier, EARLY, true, allocated.plusDays(60), allocated.plusDays(chance.between(20, 60)));
        }
        LocalDate kindergarten = kindergarten(person.birth());
        if (person.age(allocated) < 5 && kindergarten.isAfter(allocated)) {
            LocalDate due = kindergarten.minusMonths(18);
            LocalDate from = due.isBefore(allocated) ? allocated : due;
            step(dossier, SURVEY, true, from, from);
        }
    }

    private void grownUp(SampleCase dossier) {
        SamplePerson person = dossier.person();
        LocalDate allocated = dossier.allocated();
        boolean grownUp = person.age(allocated) >= GROWN_UP;
        if (grownUp && !WITHOUT_MEASURES.contains(person.targetGroup())) {
            LocalDate course = dossier.done().get(SampleSteps.LANGUAGE);
            LocalDate expected = course == null
                    ? allocated.plusDays(chance.between(200, 360))
                    : course.plusDays(chance.between(10, 60));
            step(dossier, MEASURE, true, allocated.plusDays(365), dossier.stalled() ? null : expected);
        }
        LocalDate plan = dossier.done().get(SampleSteps.PLAN);
        LocalDate reviewed = plan == null ? null : plan.plusDays(chance.between(150, 185));
        LocalDate due = plan == null || !grownUp ? null : plan.plusDays(180);
        step(dossier, REVIEW, grownUp, due, reviewed);
    }

    /** @param expected when it is done unless the file ends before; null for never */
    private void step(
            SampleCase dossier, String code, boolean required, @Nullable LocalDate due, @Nullable LocalDate expected) {
        boolean waiting = dossier.state().equals("ALLOCATED") && !code.equals(ASSIGNED);
        boolean done = expected != null && !waiting && !expected.isAfter(dossier.until());
        String state = done ? "DONE" : dossier.isClosed() ? "WAIVED" : "OPEN";
        world.tables()
                .step
                .row(
                        world.ids().next(),
                        dossier.id(),
                        Objects.requireNonNull(types.get(code)),
                        state,
                        due,
                        done ? expected : null,
                        state.equals("WAIVED") ? "Dossier abgeschlossen" : null,
                        required);
    }

    private static LocalDate kindergarten(LocalDate birth) {
        LocalDate fourth = birth.plusYears(4);
        LocalDate start = LocalDate.of(fourth.getYear(), 8, 1);
        return fourth.isBefore(start) ? start : start.plusYears(1);
    }
}

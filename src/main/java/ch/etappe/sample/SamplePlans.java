package ch.etappe.sample;

import ch.etappe.kernel.ProcessArea;
import ch.etappe.sample.SampleEnrolments.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Integration plans with goals from the templates, and measures that hang on the courses of the person. */
final class SamplePlans {

    private static final int NEW_VERSION_AFTER_DAYS = 300;

    /** @param measure what is agreed where no course fits */
    private record Template(String code, ProcessArea area, String measure) {}

    private static final Template LITERACY =
            new Template("LITERACY", ProcessArea.LANGUAGE_EDU, "Platz im Alphabetisierungskurs suchen");
    private static final Template LANG_EVERYDAY =
            new Template("LANG_EVERYDAY", ProcessArea.LANGUAGE_EDU, "Platz im Deutschkurs suchen");
    private static final Template LANG_NEXT_LEVEL =
            new Template("LANG_NEXT_LEVEL", ProcessArea.LANGUAGE_EDU, "Einstufung für den Folgekurs");
    private static final Template WORK_IDEA =
            new Template("WORK_IDEA", ProcessArea.EMPLOYABILITY, "Schnuppertag in einem Betrieb");
    private static final Template FIRST_JOB =
            new Template("FIRST_JOB", ProcessArea.EMPLOYABILITY, "Bewerbungsunterlagen erstellen");
    private static final Template CHILD_LANGUAGE =
            new Template("CHILD_LANGUAGE", ProcessArea.EARLY_CHILDHOOD, "Spielgruppe für das Kind anfragen");
    private static final Template MEET_PEOPLE =
            new Template("MEET_PEOPLE", ProcessArea.SOCIAL, "Besuch im Begegnungscafé");

    private final SampleWorld world;
    private final Chance chance;

    SamplePlans(SampleWorld world) {
        this.world = world;
        this.chance = world.chance("plans");
    }

    void of(SampleCase dossier, List<Place> places) {
        LocalDate inForce = dossier.done().get(SampleSteps.PLAN);
        LocalDate assessed = dossier.done().get(SampleSteps.ASSESSMENT);
        if (inForce != null) {
            int version = 1;
            LocalDate begun = inForce.minusDays(10);
            if (dossier.days() > NEW_VERSION_AFTER_DAYS && chance.percent(40)) {
                plan(dossier, version++, "SUPERSEDED", begun, begun, places);
                begun = begun.plusDays(180);
            }
            plan(dossier, version, dossier.isClosed() ? "ENDED" : "IN_FORCE", begun, inForce, places);
        } else if (assessed != null && dossier.needed().contains(SampleSteps.PLAN) && !dossier.isClosed()) {
            String state =
                    dossier.isStory(Story.REFUGEE) ? "DRAFT" : chance.of(List.of("DRAFT", "PROPOSED", "SIGNED_ONE"));
            plan(dossier, 1, state, assessed.plusDays(1), assessed, places);
        }
    }

    private void plan(
            SampleCase dossier, int version, String state, LocalDate begun, LocalDate counted, List<Place> places) {
        UUID plan = world.ids().next();
        LocalDate created = begun.isAfter(world.today()) ? world.today().minusDays(1) : begun;
        world.tables().plan.row(plan, dossier.id(), version, state, SampleWorld.utc(created));
        List<Place> unused = new ArrayList<>(state.equals("SUPERSEDED") ? List.of() : places);
        long months = (dossier.until().toEpochDay() - counted.toEpochDay()) / 30;
        int position = 0;
        for (Template template : templates(dossier)) {
            LocalDate due = counted.plusDays(180L * (1 + position) + chance.between(0, 60));
            String progress = progress(state, months, due);
            UUID goal = goal(plan, position++, template.area(), template.code(), null, due, progress);
            measures(goal, template, progress, unused);
        }
        if (!dossier.isStory(Story.REFUGEE) && chance.percent(8)) {
            LocalDate due = counted.plusDays(400);
            goal(plan, position, ProcessArea.SOCIAL, null, "Führerausweis Kategorie B erwerben", due, "OPEN");
        }
    }

    private List<Template> templates(SampleCase dossier) {
        List<Template> goals = new ArrayList<>();
        SamplePerson person = dossier.person();
        boolean longHere = dossier.days() > 420;
        if (!person.speaksGerman()) {
            goals.add(person.literacy().equals("NONE") ? LITERACY : longHere ? LANG_NEXT_LEVEL : LANG_EVERYDAY);
        }
        if (dossier.age() <= 62) {
            goals.add(longHere ? FIRST_JOB : WORK_IDEA);
        }
        boolean parentPerhaps = dossier.age() >= 26 && dossier.age() <= 42;
        if (!dossier.isStory(Story.REFUGEE) && parentPerhaps && chance.percent(25)) {
            goals.add(CHILD_LANGUAGE);
        }
        if (dossier.isStory(Story.REFUGEE) || goals.size() < 2 || chance.percent(60)) {
            goals.add(MEET_PEOPLE);
        }
        return goals;
    }

    private String progress(String plan, long months, LocalDate due) {
        return switch (plan) {
            case "DRAFT", "PROPOSED", "SIGNED_ONE" -> "OPEN";
            case "SUPERSEDED", "ENDED" -> chance.of(List.of("ACHIEVED", "ACHIEVED", "PARTLY", "NOT_ACHIEVED"));
            default -> {
                boolean past = due.isBefore(world.today());
                yield past && chance.percent(70) ? "ACHIEVED" : months >= 1 || past ? "IN_PROGRESS" : "OPEN";
            }
        };
    }

    private UUID goal(
            UUID plan,
            int position,
            ProcessArea area,
            @Nullable String template,
            @Nullable String text,
            LocalDate due,
            String state) {
        UUID id = world.ids().next();
        world.tables().goal.row(id, plan, position, area, template, text, due, state);
        return id;
    }

    /** The courses of the goal's area become its measures; without one, there is something to arrange. */
    private void measures(UUID goal, Template template, String progress, List<Place> unused) {
        List<Place> own = unused.stream()
                .filter(place -> place.run().area == template.area())
                .filter(place -> !List.of("DECLINED", "WITHDRAWN").contains(place.state()))
                .limit(3)
                .toList();
        unused.removeAll(own);
        int position = 0;
        for (Place place : own) {
            String state = switch (place.state()) {
                case "COMPLETED" -> "DONE";
                case "DROPPED_OUT" -> "CANCELLED";
                case "ATTENDING" -> "ACTIVE";
                default -> "PLANNED";
            };
            measure(goal, position++, "OFFER", place.run().title, state, place.id());
        }
        if (own.isEmpty()) {
            boolean over = List.of("ACHIEVED", "PARTLY", "NOT_ACHIEVED").contains(progress);
            String state = over ? "DONE" : progress.equals("IN_PROGRESS") ? "ACTIVE" : "PLANNED";
            measure(goal, position, chance.percent(70) ? "INTERNAL" : "EXTERNAL", template.measure(), state, null);
        }
    }

    private void measure(UUID goal, int position, String kind, String title, String state, @Nullable UUID enrolment) {
        world.tables().measure.row(world.ids().next(), goal, position, kind, title, state, enrolment);
    }
}

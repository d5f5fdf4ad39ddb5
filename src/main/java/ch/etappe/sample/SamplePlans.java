package ch.etappe.sample;

import ch.etappe.kernel.ProcessArea;
import ch.etappe.sample.SampleEnrolments.Place;
import ch.etappe.sample.SampleVersions.Agreed;
import ch.etappe.sample.SampleVersions.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Integration plans with goals from the templates, and measures that hang on the courses of the person. */
final class SamplePlans {

    private static final int NEW_VERSION_AFTER_DAYS = 300;
    private static final int FIRST_VERSION_DAYS = 180;

    /**
     * @param measure what is agreed where no course fits
     * @param indicator how one sees that the goal is reached
     */
    private record Template(String code, ProcessArea area, String measure, String indicator) {}

    private static final Template LITERACY = new Template(
            "LITERACY",
            ProcessArea.LANGUAGE_EDU,
            "Platz im Alphabetisierungskurs suchen",
            "Liest und schreibt kurze Sätze in lateinischer Schrift");
    private static final Template LANG_EVERYDAY = new Template(
            "LANG_EVERYDAY",
            ProcessArea.LANGUAGE_EDU,
            "Platz im Deutschkurs suchen",
            "Verständigt sich beim Einkaufen, beim Arzt und am Schalter ohne Hilfe");
    private static final Template LANG_NEXT_LEVEL = new Template(
            "LANG_NEXT_LEVEL",
            ProcessArea.LANGUAGE_EDU,
            "Einstufung für den Folgekurs",
            "Hat die Prüfung der nächsten Stufe bestanden");
    private static final Template WORK_IDEA = new Template(
            "WORK_IDEA",
            ProcessArea.EMPLOYABILITY,
            "Schnuppertag in einem Betrieb",
            "Hat in zwei Betrieben geschnuppert und einen Berufswunsch begründet");
    private static final Template FIRST_JOB = new Template(
            "FIRST_JOB",
            ProcessArea.EMPLOYABILITY,
            "Bewerbungsunterlagen erstellen",
            "Hat einen unterschriebenen Arbeits- oder Lehrvertrag");
    private static final Template CHILD_LANGUAGE = new Template(
            "CHILD_LANGUAGE",
            ProcessArea.EARLY_CHILDHOOD,
            "Spielgruppe für das Kind anfragen",
            "Das Kind besucht regelmässig eine Spielgruppe oder Kita");
    private static final Template MEET_PEOPLE = new Template(
            "MEET_PEOPLE",
            ProcessArea.SOCIAL,
            "Besuch im Begegnungscafé",
            "Nimmt regelmässig an einem Angebot im Ort teil");

    private final SampleWorld world;
    private final SampleVersions versions;
    private final Chance chance;

    SamplePlans(SampleWorld world) {
        this.world = world;
        this.versions = new SampleVersions(world);
        this.chance = world.chance("plans");
    }

    void of(SampleCase dossier, List<Place> places) {
        LocalDate inForce = dossier.done().get(SampleSteps.PLAN);
        LocalDate assessed = dossier.done().get(SampleSteps.ASSESSMENT);
        if (inForce != null) {
            List<Agreed> before = List.of();
            LocalDate from = inForce;
            int version = 1;
            if (dossier.days() > NEW_VERSION_AFTER_DAYS && chance.percent(40)) {
                from = earlier(inForce.plusDays(FIRST_VERSION_DAYS), dossier.until());
                Version first = Version.replaced(dossier, inForce, from);
                before = plan(versions.plan(first), first, inForce, places, before);
                version++;
            }
            Version newest = dossier.isClosed()
                    ? Version.ended(dossier, version, from)
                    : Version.inForce(dossier, version, from);
            UUID plan = versions.plan(newest);
            versions.after(plan, newest, plan(plan, newest, inForce, places, before));
        } else if (assessed != null && dossier.needed().contains(SampleSteps.PLAN) && !dossier.isClosed()) {
            String state =
                    dossier.isStory(Story.REFUGEE) ? "DRAFT" : chance.of(List.of("DRAFT", "PROPOSED", "PROPOSED"));
            LocalDate begun = earlier(assessed.plusDays(1), world.today().minusDays(1));
            Version draft = Version.workedOn(dossier, 1, state, begun);
            plan(versions.plan(draft), draft, assessed, places, List.of());
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private List<Agreed> plan(UUID plan, Version version, LocalDate counted, List<Place> places, List<Agreed> before) {
        SampleCase dossier = version.dossier();
        List<Place> unused = new ArrayList<>(version.state().equals("SUPERSEDED") ? List.of() : places);
        long months = (dossier.until().toEpochDay() - counted.toEpochDay()) / 30;
        List<Agreed> goals = new ArrayList<>();
        for (Template template : templates(dossier)) {
            int position = goals.size();
            LocalDate due = counted.plusDays(180L * (1 + position) + chance.between(0, 60));
            String progress = progress(version.state(), months, due);
            Agreed goal = versions.goal(
                    plan,
                    new Agreed(
                            root(before, template.code()),
                            position,
                            template.area(),
                            template.code(),
                            null,
                            template.indicator(),
                            due,
                            progress));
            measures(goal, template, unused);
            goals.add(goal);
        }
        if (!dossier.isStory(Story.REFUGEE) && chance.percent(8)) {
            goals.add(versions.goal(
                    plan,
                    new Agreed(
                            null,
                            goals.size(),
                            ProcessArea.SOCIAL,
                            null,
                            "Führerausweis Kategorie B erwerben",
                            null,
                            counted.plusDays(400),
                            "OPEN")));
        }
        return goals;
    }

    private static @Nullable UUID root(List<Agreed> before, String code) {
        return before.stream()
                .filter(goal -> code.equals(goal.template()))
                .map(Agreed::root)
                .findFirst()
                .orElse(null);
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

    /** The courses of the goal's area become its measures; without one, there is something to arrange. */
    private void measures(Agreed goal, Template template, List<Place> unused) {
        List<Place> own = unused.stream()
                .filter(place -> place.run().area == template.area())
                .filter(place -> !List.of("DECLINED", "WITHDRAWN").contains(place.state()))
                .limit(3)
                .toList();
        unused.removeAll(own);
        for (Place place : own) {
            String state = switch (place.state()) {
                case "COMPLETED" -> "DONE";
                case "DROPPED_OUT" -> "CANCELLED";
                case "ATTENDING" -> "ACTIVE";
                default -> "PLANNED";
            };
            versions.measure(goal, "OFFER", place.run().title, state, place.id());
        }
        if (own.isEmpty()) {
            boolean over = List.of("ACHIEVED", "PARTLY", "NOT_ACHIEVED").contains(goal.state());
            String state = over ? "DONE" : goal.state().equals("IN_PROGRESS") ? "ACTIVE" : "PLANNED";
            String kind = chance.percent(70) ? "INTERNAL" : "EXTERNAL";
            versions.measure(goal, kind, template.measure(), state, null);
        }
    }
}

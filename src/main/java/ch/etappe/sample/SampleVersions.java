package ch.etappe.sample;

import ch.etappe.kernel.ProcessArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes versions of plans, and what follows one in force: how its goals go, its reviews, and a next version. */
final class SampleVersions {

    private static final int WITH_NEXT = 6;

    private final SampleWorld world;
    private final Chance chance;

    SampleVersions(SampleWorld world) {
        this.world = world;
        this.chance = world.chance("plan-versions");
    }

    /**
     * @param begun the day of the draft
     * @param from the first day in force; null before
     * @param until the day it was replaced or ended; null while it holds
     */
    record Version(
            SampleCase dossier,
            int number,
            String state,
            LocalDate begun,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        static Version workedOn(SampleCase dossier, int number, String state, LocalDate begun) {
            return new Version(dossier, number, state, begun, null, null);
        }

        static Version inForce(SampleCase dossier, int number, LocalDate from) {
            return new Version(dossier, number, "IN_FORCE", from.minusDays(10), from, null);
        }

        static Version replaced(SampleCase dossier, LocalDate from, LocalDate until) {
            return new Version(dossier, 1, "SUPERSEDED", from.minusDays(10), from, until);
        }

        static Version ended(SampleCase dossier, int number, LocalDate from) {
            return new Version(dossier, number, "ENDED", from.minusDays(10), from, dossier.until());
        }
    }

    /** A goal of a version; once written it knows its own id and its measures. */
    record Agreed(
            UUID id,
            @Nullable UUID origin,
            int position,
            ProcessArea area,
            @Nullable String template,
            @Nullable String text,
            @Nullable String indicator,
            LocalDate due,
            String state,
            List<Step> measures) {

        private static final UUID UNWRITTEN = new UUID(0, 0);

        Agreed(
                @Nullable UUID origin,
                int position,
                ProcessArea area,
                @Nullable String template,
                @Nullable String text,
                @Nullable String indicator,
                LocalDate due,
                String state) {
            this(UNWRITTEN, origin, position, area, template, text, indicator, due, state, new ArrayList<>());
        }

        UUID root() {
            return origin == null ? id : origin;
        }
    }

    /** A measure of a goal. */
    record Step(
            UUID id,
            String kind,
            String title,
            String state,
            @Nullable UUID enrolment) {}

    UUID plan(Version version) {
        UUID plan = world.ids().next();
        boolean draft = version.state().equals("DRAFT");
        boolean unsigned = draft || version.state().equals("PROPOSED");
        world.tables()
                .plan
                .row(
                        plan,
                        version.dossier().id(),
                        version.number(),
                        version.state(),
                        SampleWorld.utc(version.begun()),
                        draft ? null : SampleWorld.utc(version.begun().plusDays(1)),
                        unsigned ? null : "CLIENT",
                        version.from(),
                        version.until());
        return plan;
    }

    Agreed goal(UUID plan, Agreed goal) {
        UUID id = world.ids().next();
        world.tables()
                .goal
                .row(
                        id,
                        plan,
                        goal.position(),
                        goal.area(),
                        goal.template(),
                        goal.text(),
                        goal.due(),
                        goal.state(),
                        goal.indicator(),
                        null,
                        goal.origin());
        return new Agreed(
                id,
                goal.origin(),
                goal.position(),
                goal.area(),
                goal.template(),
                goal.text(),
                goal.indicator(),
                goal.due(),
                goal.state(),
                new ArrayList<>());
    }

    void measure(Agreed goal, String kind, String title, String state, @Nullable UUID enrolment) {
        measure(goal, new Step(world.ids().next(), kind, title, state, enrolment), null);
    }

    private void measure(Agreed goal, Step step, @Nullable UUID origin) {
        String responsible = switch (step.kind()) {
            case "OFFER" -> "PROVIDER";
            case "INTERNAL" -> "CASEWORKER";
            default -> "CLIENT";
        };
        world.tables()
                .measure
                .row(
                        step.id(),
                        goal.id(),
                        goal.measures().size(),
                        step.kind(),
                        step.title(),
                        step.state(),
                        step.enrolment(),
                        responsible,
                        goal.due().minusDays(30),
                        origin);
        goal.measures().add(step);
    }

    /** What happened since a version is in force; nothing for other states. */
    void after(UUID plan, Version version, List<Agreed> goals) {
        LocalDate from = version.from();
        if (from == null || !version.state().equals("IN_FORCE")) {
            return;
        }
        SampleCase dossier = version.dossier();
        goals.forEach(goal -> progress(goal, dossier, from));
        reviews(plan, dossier, from);
        boolean next = dossier.isStory(Story.REFUGEE2) || !dossier.stalled() && chance.percent(WITH_NEXT);
        boolean proposed = dossier.isStory(Story.REFUGEE2) || chance.percent(50);
        if (next && !goals.isEmpty() && from.isBefore(world.today().minusDays(30))) {
            next(version, goals, proposed ? "PROPOSED" : "DRAFT");
        }
    }

    /** About every half year; where nothing moves the last one is missing, and sometimes elsewhere too. */
    private void reviews(UUID plan, SampleCase dossier, LocalDate from) {
        int missing = dossier.stalled() || chance.percent(10) ? 1 : 0;
        LocalDate held = from.plusDays(chance.between(150, 178));
        while (held.plusDays(178L * missing).isBefore(dossier.until())) {
            world.tables()
                    .review
                    .row(
                            world.ids().next(),
                            plan,
                            held,
                            "CONTINUE",
                            "Gemeinsam besprochen, die Ziele gelten weiter",
                            dossier.caseworker(),
                            SampleWorld.utc(held));
            held = held.plusDays(chance.between(150, 178));
        }
    }

    private void progress(Agreed goal, SampleCase dossier, LocalDate from) {
        if (goal.state().equals("OPEN")) {
            return;
        }
        LocalDate last = goal.due().isBefore(dossier.until())
                ? goal.due()
                : dossier.until().minusDays(2);
        LocalDate on = goal.state().equals("IN_PROGRESS") || last.isBefore(from) ? from : last;
        world.tables()
                .progress
                .row(
                        world.ids().next(),
                        goal.root(),
                        goal.state(),
                        null,
                        on,
                        dossier.caseworker(),
                        SampleWorld.utc(on));
    }

    /** More time for the first goal, one of many goals less, and one that is new. */
    private void next(Version version, List<Agreed> goals, String state) {
        UUID plan = plan(Version.workedOn(
                version.dossier(), version.number() + 1, state, world.today().minusDays(8)));
        int kept = goals.size() > 2 ? goals.size() - 1 : goals.size();
        for (Agreed old : goals.subList(0, kept)) {
            LocalDate due = old.position() == 0 ? old.due().plusDays(90) : old.due();
            Agreed goal = goal(
                    plan,
                    new Agreed(
                            old.root(),
                            old.position(),
                            old.area(),
                            old.template(),
                            old.text(),
                            old.indicator(),
                            due,
                            old.state()));
            for (Step step : old.measures()) {
                if (!step.state().equals("CANCELLED")) {
                    UUID id = world.ids().next();
                    measure(goal, new Step(id, step.kind(), step.title(), step.state(), step.enrolment()), step.id());
                }
            }
        }
        Agreed fresh = goal(
                plan,
                new Agreed(
                        null,
                        kept,
                        ProcessArea.SOCIAL,
                        null,
                        "Mit den Nachbarn auf Deutsch reden",
                        "Kennt drei Nachbarn beim Namen",
                        world.today().plusDays(180),
                        "OPEN"));
        measure(fresh, "EXTERNAL", "Treffpunkt im Quartier besuchen", "PLANNED", null);
    }
}

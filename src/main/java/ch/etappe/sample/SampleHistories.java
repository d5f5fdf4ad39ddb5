package ch.etappe.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What held before: earlier permits and groups, earlier municipalities; and what people agreed to. */
final class SampleHistories {

    /** How somebody's status may have been before the present one. */
    private record Before(String group, String permit, int percent) {}

    private static final Map<String, Before> BEFORE = Map.of(
            "FL_B", new Before("AS", "N", 55),
            "FL_VA", new Before("VA", "F", 60),
            "VA", new Before("AS", "N", 50),
            "S_B", new Before("S", "S", 100));

    private static final UUID PORTAL = UUID.fromString("4a000000-0000-4000-8000-000000000001");
    private static final UUID SHARE = UUID.fromString("4a000000-0000-4000-8000-000000000002");
    private static final int LONG_ENOUGH = 240;
    private static final int MOVED_PERCENT = 15;
    private static final int OF_AGE = 16;
    private static final int REJECTED_PERCENT = 25;

    private final SampleWorld world;
    private final SampleRegions regions;
    private final Chance chance;
    private final Chance rejections;

    SampleHistories(SampleWorld world, SampleRegions regions) {
        this.world = world;
        this.regions = regions;
        this.chance = world.chance("histories");
        this.rejections = world.chance("rejections");
    }

    void of(SampleCase dossier) {
        statuses(dossier.person());
        residences(dossier.person());
        consents(dossier);
    }

    private void statuses(SamplePerson person) {
        LocalDate from = person.entry();
        Before before = BEFORE.get(person.targetGroup());
        LocalDate decided = null;
        if (before != null && days(person) > LONG_ENOUGH && chance.percent(before.percent())) {
            status(person, from, before.permit(), before.group(), null, null);
            from = between(person.entry(), 100);
            decided = from.minusDays(chance.between(0, 20));
        }
        String permit = PersonRows.PERMITS.get(person.targetGroup());
        status(person, from, permit, person.targetGroup(), decided, rejected(person, from));
    }

    /** Of the few who wait for a decision on their application, some have got a last one. */
    private @Nullable LocalDate rejected(SamplePerson person, LocalDate from) {
        boolean rejected =
                person.targetGroup().equals("AS") && days(person) > LONG_ENOUGH && rejections.percent(REJECTED_PERCENT);
        LocalDate day = world.today().minusDays(20);
        return rejected && day.isAfter(from) ? day : null;
    }

    private void status(
            SamplePerson person,
            LocalDate from,
            @Nullable String permit,
            String group,
            @Nullable LocalDate decided,
            @Nullable LocalDate rejected) {
        world.tables().status.row(person.id(), from, permit, group, decided, rejected);
    }

    private void residences(SamplePerson person) {
        LocalDate from = person.entry();
        int earlier = regions.draw(person.region(), chance).bfs();
        if (earlier != person.bfs() && days(person) > LONG_ENOUGH && chance.percent(MOVED_PERCENT)) {
            world.tables().residence.row(person.id(), from, earlier);
            from = between(person.entry(), 120);
        }
        world.tables().residence.row(person.id(), from, person.bfs());
    }

    private void consents(SampleCase dossier) {
        SamplePerson person = dossier.person();
        LocalDate talk = dossier.done().get(SampleSteps.TALK);
        if (talk == null || person.age(world.today()) < OF_AGE) {
            return;
        }
        if (dossier.isStory(Story.REFUGEE) || dossier.isStory(Story.REFUGEE2) || chance.percent(60)) {
            consent(dossier, PORTAL, "PORTAL", "", talk, null);
        }
        if (dossier.isStory(Story.REFUGEE2)) {
            consent(dossier, SHARE, "SHARE_WITH_PROVIDER", "Wortweide", talk.plusDays(3), talk.plusDays(40));
        } else if (chance.percent(10)) {
            consent(dossier, SHARE, "SHARE_WITH_PROVIDER", "Wortweide", talk, null);
        }
    }

    private void consent(
            SampleCase dossier,
            UUID text,
            String scope,
            String recipient,
            LocalDate given,
            @Nullable LocalDate withdrawn) {
        String spoken = dossier.person().languages().getFirst();
        boolean translated = SampleFamilies.WITH_TEXTS.contains(spoken);
        LocalDateTime withdrawnAt =
                withdrawn == null || withdrawn.isAfter(world.today()) ? null : SampleWorld.utc(withdrawn);
        world.tables()
                .consent
                .row(
                        world.ids().next(),
                        dossier.person().id(),
                        text,
                        scope,
                        recipient,
                        translated ? spoken : "de-CH",
                        SampleWorld.utc(given),
                        dossier.caseworker(),
                        withdrawnAt,
                        withdrawnAt == null ? null : dossier.caseworker());
    }

    private LocalDate between(LocalDate entry, int least) {
        int days = (int) (world.today().toEpochDay() - entry.toEpochDay());
        return entry.plusDays(chance.between(least, Math.min(days - 60, 900)));
    }

    private long days(SamplePerson person) {
        return world.today().toEpochDay() - person.entry().toEpochDay();
    }
}

package ch.etappe.sample;

import ch.etappe.sample.OfficeHours.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Appointments with the caseworker: lately held ones, and those of the next days. */
final class SampleCalendar {

    private static final Duration LENGTH = Duration.ofMinutes(45);

    private static final List<String> DECLINE_REASONS = List.of("ILLNESS", "WORK", "CHILDCARE");

    private final SampleWorld world;
    private final Chance chance;
    private final OfficeHours hours;
    /** Of the quarter before, four weeks each. */
    private final List<OfficeHours> earlier;

    private final Deck<String> answers;

    SampleCalendar(SampleWorld world) {
        this.world = world;
        this.chance = world.chance("calendar");
        this.answers = new Deck<String>(chance)
                .with(7, "PROPOSED")
                .with(11, "CONFIRMED")
                .with(2, "DECLINED");
        int caseload = world.size().persons() / world.size().caseworkers();
        int perDay = Math.max(2, caseload / 18);
        this.hours = new OfficeHours(world.today(), perDay);
        this.earlier = world.size().hasHistory()
                ? List.of(
                        new OfficeHours(world.today().minusWeeks(4), perDay),
                        new OfficeHours(world.today().minusWeeks(8), perDay))
                : List.of();
    }

    void of(SampleCase dossier) {
        if (dossier.isStory(Story.NIGHT_ARRIVAL)) {
            nightArrival(dossier);
            return;
        }
        if (dossier.state().equals("ALLOCATED") && dossier.age() >= 16) {
            ahead(dossier, "PROPOSED");
        }
        if (!dossier.isActive()) {
            return;
        }
        if (!dossier.stalled() && dossier.days() > 70 && dossier.age() >= 5) {
            held(dossier);
        }
        if (dossier.isStory(Story.REFUGEE) || dossier.isStory(Story.REFUGEE2)) {
            ahead(dossier, "PROPOSED");
        } else if (dossier.age() >= 16 && !dossier.stalled() && chance.percent(55)) {
            ahead(dossier, answers.draw());
        }
    }

    private void held(SampleCase dossier) {
        boolean review = dossier.has(SampleSteps.PLAN) || !dossier.needed().contains(SampleSteps.PLAN);
        String type = review ? "REVIEW" : "PLAN_TALK";
        if (chance.percent(8)) {
            behind(hours, dossier, type, "NO_SHOW");
        }
        behind(hours, dossier, type, "HELD");
        for (OfficeHours before : earlier) {
            behind(before, dossier, type, chance.percent(8) ? "NO_SHOW" : "HELD");
        }
    }

    private void behind(OfficeHours when, SampleCase dossier, String type, String state) {
        Slot slot = when.behind(dossier.caseworker());
        write(dossier, type, slot, state, slot.day().minusDays(9));
    }

    private void ahead(SampleCase dossier, String state) {
        write(
                dossier,
                nextType(dossier),
                hours.ahead(dossier.caseworker()),
                state,
                world.today().minusDays(chance.between(1, 4)));
    }

    private static String nextType(SampleCase dossier) {
        if (!dossier.has(SampleSteps.INTERVIEW)) {
            return "INITIAL_INTERVIEW";
        }
        if (dossier.needed().contains(SampleSteps.ASSESSMENT) && !dossier.has(SampleSteps.ASSESSMENT)) {
            return "SHORT_ASSESSMENT";
        }
        boolean planned = dossier.has(SampleSteps.PLAN) || !dossier.needed().contains(SampleSteps.PLAN);
        return planned ? "REVIEW" : "PLAN_TALK";
    }

    private void write(SampleCase dossier, String type, Slot slot, String state, LocalDate proposed) {
        LocalDateTime from = SampleWorld.utc(slot.day(), slot.from());
        String bring = switch (type) {
            case "INITIAL_INTERVIEW" -> "ID_CARD";
            case "SHORT_ASSESSMENT" -> "ID_CARD,SCHOOL_PAPERS";
            case "PLAN_TALK" -> "COURSE_CERTIFICATES,ID_CARD";
            default -> "";
        };
        SampleRegions.Region region = dossier.person().region();
        row(
                dossier,
                type,
                from,
                "Sozialregion " + region.name(),
                "Amtsweg 4, " + region.town(),
                bring,
                state,
                SampleWorld.utc(proposed),
                state.equals("PROPOSED") ? null : SampleWorld.utc(proposed).plusHours(30));
    }

    /** Half an hour before the clocks change next, in spring or autumn, until after it. */
    private void nightArrival(SampleCase dossier) {
        Instant midnight = world.today().atStartOfDay(SampleWorld.ZONE).toInstant();
        Instant change = SampleWorld.ZONE.getRules().nextTransition(midnight).getInstant();
        LocalDate yesterday = world.today().minusDays(1);
        row(
                dossier,
                "OTHER",
                LocalDateTime.ofInstant(change.minus(Duration.ofMinutes(30)), ZoneOffset.UTC),
                "Nachtankunft im Durchgangszentrum",
                null,
                "ID_CARD",
                "CONFIRMED",
                SampleWorld.utc(yesterday),
                SampleWorld.utc(yesterday, LocalTime.of(8, 20)));
    }

    private void row(
            SampleCase dossier,
            String type,
            LocalDateTime from,
            String place,
            @Nullable String address,
            String bring,
            String state,
            LocalDateTime proposed,
            @Nullable LocalDateTime answered) {
        world.tables()
                .appointment
                .row(
                        world.ids().next(),
                        dossier.id(),
                        type,
                        from,
                        from.plus(LENGTH),
                        place,
                        address,
                        dossier.caseworker(),
                        dossier.person().interpreter(),
                        bring,
                        state,
                        proposed,
                        answered,
                        state.equals("DECLINED") ? chance.of(DECLINE_REASONS) : null);
    }
}

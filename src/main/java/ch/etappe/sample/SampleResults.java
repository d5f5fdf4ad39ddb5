package ch.etappe.sample;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.sample.SampleEnrolments.Place;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Language levels, work, training and what people say, growing with the years since the entry. Of some, evidence is
 * missing, so that completeness is something to look at.
 */
final class SampleResults {

    private static final int DAYS_OF_A_LEVEL = 380;
    private static final int ADULT = 16;

    private final SampleWorld world;
    private final Chance chance;

    SampleResults(SampleWorld world) {
        this.world = world;
        this.chance = world.chance("results");
    }

    void of(SampleCase dossier, List<Place> places) {
        int age = dossier.age();
        if (age < ADULT || !dossier.has(SampleSteps.ASSESSMENT)) {
            return;
        }
        if (!dossier.person().speaksGerman()) {
            language(dossier, places);
        }
        long years = ChronoUnit.YEARS.between(dossier.person().entry(), dossier.until());
        if (dossier.person().age(dossier.person().entry()) <= 25 && years >= 2 && chance.percent(70)) {
            training(dossier);
        } else if (age >= 18 && age <= 62 && years >= 2 && chance.percent(80)) {
            work(dossier, years);
        }
        if (years >= 6 && chance.percent(60)) {
            selfReport(dossier);
        }
        if (age >= 28 && age <= 45 && years >= 2 && chance.percent(10)) {
            row(
                    dossier,
                    "SCHOOL_ENTRY",
                    recent(dossier),
                    null,
                    columns().school(1, chance.percent(80) ? "CAN_COMMUNICATE" : "NOT"),
                    "Meldung des Kindergartens");
        }
    }

    private void language(SampleCase dossier, List<Place> places) {
        LocalDate assessed = dossier.done().getOrDefault(SampleSteps.ASSESSMENT, dossier.until());
        if (chance.percent(40)) {
            level(dossier, "ORAL", CefrLevel.A1, "SELF", assessed, null);
        }
        if (dossier.isStory(Story.REFUGEE) || chance.percent(12)) {
            return;
        }
        CefrLevel highest = CefrLevel.ALPHA;
        boolean slow = !dossier.person().literacy().equals("LATIN");
        LocalDate day = assessed.plusDays(slow ? 2L * DAYS_OF_A_LEVEL : DAYS_OF_A_LEVEL);
        for (CefrLevel level : List.of(CefrLevel.A1, CefrLevel.A2, CefrLevel.B1)) {
            if (day.isBefore(dossier.until()) && chance.percent(85)) {
                level(dossier, "ORAL", level, "COURSE_END", day, "Kursbestätigung im Dossier");
                highest = level;
            }
            day = day.plusDays(slow ? 2L * DAYS_OF_A_LEVEL : DAYS_OF_A_LEVEL);
        }
        for (Place place : places) {
            boolean finished = place.state().equals("COMPLETED") && place.run().area == ProcessArea.LANGUAGE_EDU;
            if (finished && place.run().level.compareTo(highest) > 0) {
                highest = place.run().level;
                level(dossier, "ORAL", highest, "COURSE_END", place.run().ends, "Kursbestätigung im Dossier");
            }
        }
        if (highest.compareTo(CefrLevel.A1) > 0 && chance.percent(35)) {
            LocalDate on = recent(dossier);
            level(dossier, "ORAL", highest, "FIDE", on, "Sprachenpass im Dossier");
            level(dossier, "WRITTEN", CefrLevel.A1, "FIDE", on, "Sprachenpass im Dossier");
        }
    }

    private void level(
            SampleCase dossier, String skill, CefrLevel level, String proof, LocalDate on, @Nullable String evidence) {
        row(dossier, "LANGUAGE", on, null, columns().language("de-CH", skill, level.name(), proof), evidence);
    }

    private void training(SampleCase dossier) {
        LocalDate from = recent(dossier);
        if (chance.percent(25)) {
            row(dossier, "TRAINING", from, null, columns().training("NONE", false), "Gespräch");
            return;
        }
        LocalDate before = from.minusYears(1);
        if (before.isAfter(dossier.allocated())) {
            row(dossier, "TRAINING", before, from.minusDays(1), columns().training("BRIDGE", true), "Schulbestätigung");
        }
        String kind = chance.of(List.of("PRE_APPRENTICESHIP", "APPRENTICESHIP_EBA", "APPRENTICESHIP_EFZ"));
        row(dossier, "TRAINING", from, null, columns().training(kind, false), "Vertrag im Dossier");
    }

    private void work(SampleCase dossier, long years) {
        LocalDate from = recent(dossier);
        if (!chance.percent((int) Math.min(15 + years * 7, 60))) {
            row(dossier, "EMPLOYMENT", from, null, columns().work("NONE", 0), "Gespräch");
            return;
        }
        LocalDate before = from.minusMonths(5);
        if (before.isAfter(dossier.allocated()) && chance.percent(40)) {
            row(
                    dossier,
                    "EMPLOYMENT",
                    before,
                    from.minusDays(1),
                    columns().work("INTERNSHIP", 50),
                    "Praktikumsvertrag im Dossier");
        }
        String type = chance.percent(75) ? "FIRST_MARKET_EMPLOYED" : "SECOND_MARKET";
        row(
                dossier,
                "EMPLOYMENT",
                from,
                null,
                columns().work(type, chance.of(List.of(40, 50, 60, 80, 100))),
                "Arbeitsvertrag im Dossier");
    }

    private void selfReport(SampleCase dossier) {
        row(
                dossier,
                "SELF_REPORT",
                dossier.until().minusDays(chance.between(5, 120)),
                null,
                columns()
                        .report(
                                dossier.person().languages().getFirst(),
                                chance.of(List.of("YES", "YES", "PARTLY", "NO")),
                                chance.of(List.of("WEEKLY", "MONTHLY", "SELDOM"))),
                null);
    }

    /** In the last two years, never before the dossier came. */
    private LocalDate recent(SampleCase dossier) {
        LocalDate day = dossier.until().minusDays(chance.between(20, 700));
        LocalDate first = dossier.done().getOrDefault(SampleSteps.ASSESSMENT, dossier.allocated());
        return day.isBefore(first) ? first : day;
    }

    private void row(
            SampleCase dossier,
            String kind,
            LocalDate from,
            @Nullable LocalDate to,
            Columns columns,
            @Nullable String evidence) {
        UUID id = world.ids().next();
        world.tables()
                .result
                .row(
                        id,
                        dossier.id(),
                        kind,
                        from,
                        to,
                        columns.language,
                        columns.skill,
                        columns.level,
                        columns.proof,
                        columns.employment,
                        columns.percent,
                        columns.training,
                        columns.completed,
                        columns.childNo,
                        columns.schoolEntry,
                        columns.knows,
                        columns.contact,
                        columns.askedBy,
                        evidence,
                        dossier.caseworker(),
                        SampleWorld.utc(from));
    }

    private static Columns columns() {
        return new Columns();
    }

    /** What only one kind has; the rest stays null. */
    private static final class Columns {
        private @Nullable String language;
        private @Nullable String skill;
        private @Nullable String level;
        private @Nullable String proof;
        private @Nullable String employment;
        private @Nullable Integer percent;
        private @Nullable String training;
        private @Nullable Boolean completed;
        private @Nullable Integer childNo;
        private @Nullable String schoolEntry;
        private @Nullable String knows;
        private @Nullable String contact;
        private @Nullable String askedBy;

        Columns language(String tag, String ofSkill, String reached, String by) {
            language = tag;
            skill = ofSkill;
            level = reached;
            proof = by;
            return this;
        }

        Columns work(String type, int share) {
            employment = type;
            percent = share;
            return this;
        }

        Columns training(String kind, boolean ended) {
            training = kind;
            completed = ended;
            return this;
        }

        Columns school(int child, String entry) {
            childNo = child;
            schoolEntry = entry;
            return this;
        }

        Columns report(String tag, String knowsThings, String contacts) {
            language = tag;
            knows = knowsThings;
            contact = contacts;
            askedBy = "CASEWORKER";
            return this;
        }
    }
}

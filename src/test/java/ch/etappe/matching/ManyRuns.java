package ch.etappe.matching;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.PartialDate;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.OfferCategory;
import ch.etappe.offer.Price;
import ch.etappe.offer.Timetable;
import ch.etappe.offer.Weekdays;
import ch.etappe.person.Literacy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A person with a full calendar and as many runs as one likes, in memory, to see how long ranking takes. */
public final class ManyRuns {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int APPOINTMENTS = 20;
    private static final int COURSES = 3;

    private final Random chance = new Random(42);
    private final Ranking ranking;
    private final List<RunFacts> runs = new ArrayList<>();

    public ManyRuns(int count) {
        Map<OfferCategory, CategoryRule> rules = new EnumMap<>(OfferCategory.class);
        for (OfferCategory category : OfferCategory.values()) {
            rules.put(
                    category,
                    new CategoryRule(
                            16, 60, Set.of(TargetGroup.VA), category == OfferCategory.LANGUAGE_INTENSIVE, true));
        }
        ranking = new Ranking(person(), rules, TODAY);
        for (int i = 0; i < count; i++) {
            runs.add(run());
        }
    }

    /** Ranks all of them once; how many there are. */
    public int rank() {
        return ranking.rank(runs).size();
    }

    private Candidate person() {
        List<Commitment> taken = new ArrayList<>();
        for (int i = 0; i < COURSES; i++) {
            taken.add(new Commitment(CourseRunId.next(), LocalizedText.german("Kurs " + i), timetable(), false));
        }
        for (int i = 0; i < APPOINTMENTS; i++) {
            LocalDate day = TODAY.plusDays(i);
            taken.add(new Commitment(
                    null,
                    null,
                    new Timetable(day, day, Weekdays.of(day.getDayOfWeek()), LocalTime.of(9, 0), LocalTime.of(9, 45)),
                    false));
        }
        return new Candidate(
                TargetGroup.VA,
                new PartialDate(LocalDate.of(1998, 1, 1), PartialDate.Precision.DAY),
                CefrLevel.A1,
                CefrLevel.A1,
                Literacy.LATIN,
                true,
                false,
                "Olten",
                new Point(47.35, 7.90),
                taken);
    }

    private RunFacts run() {
        CefrLevel entry = CefrLevel.values()[chance.nextInt(CefrLevel.values().length - 1)];
        return new RunFacts(
                CourseRunId.next(),
                OfferCategory.values()[chance.nextInt(OfferCategory.values().length)],
                ProcessArea.values()[chance.nextInt(ProcessArea.values().length)],
                entry,
                CefrLevel.values()[entry.ordinal() + 1],
                chance.nextBoolean(),
                chance.nextBoolean(),
                timetable(),
                chance.nextInt(12),
                chance.nextInt(8),
                chance.nextBoolean(),
                new Point(47.1 + chance.nextDouble() / 2, 7.4 + chance.nextDouble()),
                Price.FREE);
    }

    private Timetable timetable() {
        LocalDate start = TODAY.plusDays(chance.nextInt(200) - 40L);
        return new Timetable(
                start,
                start.plusWeeks(12),
                Weekdays.of(DayOfWeek.of(1 + chance.nextInt(5)), DayOfWeek.of(1 + chance.nextInt(5))),
                LocalTime.of(8, 30),
                LocalTime.of(11, 30));
    }
}

package ch.etappe.matching;

import static ch.etappe.matching.Finding.Kind.ALREADY_IN;
import static ch.etappe.matching.Finding.Kind.BEGUN;
import static ch.etappe.matching.Finding.Kind.CHILDCARE;
import static ch.etappe.matching.Finding.Kind.CHILDCARE_MISSING;
import static ch.etappe.matching.Finding.Kind.COST_APPROVAL;
import static ch.etappe.matching.Finding.Kind.DISTANCE_UNKNOWN;
import static ch.etappe.matching.Finding.Kind.FAR;
import static ch.etappe.matching.Finding.Kind.LATER;
import static ch.etappe.matching.Finding.Kind.LEVEL_FITS;
import static ch.etappe.matching.Finding.Kind.LEVEL_ON_THE_WAY;
import static ch.etappe.matching.Finding.Kind.LEVEL_REACHED;
import static ch.etappe.matching.Finding.Kind.LEVEL_TOO_LOW;
import static ch.etappe.matching.Finding.Kind.LEVEL_UNKNOWN;
import static ch.etappe.matching.Finding.Kind.LEVEL_UNPROVEN;
import static ch.etappe.matching.Finding.Kind.LITERACY_FIRST;
import static ch.etappe.matching.Finding.Kind.LITERACY_FITS;
import static ch.etappe.matching.Finding.Kind.LITERATE_ALREADY;
import static ch.etappe.matching.Finding.Kind.MANY_WAIT;
import static ch.etappe.matching.Finding.Kind.NEAR;
import static ch.etappe.matching.Finding.Kind.OTHER_GROUP;
import static ch.etappe.matching.Finding.Kind.OTHER_MONEY;
import static ch.etappe.matching.Finding.Kind.OVERLAPS_APPOINTMENT;
import static ch.etappe.matching.Finding.Kind.OVERLAPS_COURSE;
import static ch.etappe.matching.Finding.Kind.PROCEDURE_ENDED;
import static ch.etappe.matching.Finding.Kind.SCRIPT_FIRST;
import static ch.etappe.matching.Finding.Kind.SEAT_FREE;
import static ch.etappe.matching.Finding.Kind.SHARE;
import static ch.etappe.matching.Finding.Kind.SOME_WAY;
import static ch.etappe.matching.Finding.Kind.SOON;
import static ch.etappe.matching.Finding.Kind.STEP_FREE;
import static ch.etappe.matching.Finding.Kind.TIME_FREE;
import static ch.etappe.matching.Finding.Kind.TOO_OLD;
import static ch.etappe.matching.Finding.Kind.TOO_YOUNG;
import static ch.etappe.matching.Finding.Kind.TWO_INTENSIVE;
import static ch.etappe.matching.Finding.Kind.WAITING;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.PartialDate;
import ch.etappe.kernel.PriceUnit;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.matching.Finding.Kind;
import ch.etappe.matching.Finding.Strength;
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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Point OLTEN = new Point(47.35, 7.90);
    private static final LocalizedText OTHER = LocalizedText.german("Deutsch am Morgen");
    private static final Map<OfferCategory, CategoryRule> RULES = Map.of(
            OfferCategory.LANGUAGE_INTENSIVE, new CategoryRule(16, null, Set.of(), true, false),
            OfferCategory.PRE_APPRENTICESHIP,
                    new CategoryRule(18, 35, Set.of(TargetGroup.VA, TargetGroup.FL_B), false, false),
            OfferCategory.OCCUPATION_STABILISATION, new CategoryRule(null, null, Set.of(), false, true));

    private TargetGroup group = TargetGroup.VA;
    private LocalDate born = LocalDate.of(1998, 1, 1);
    private @Nullable CefrLevel oral = CefrLevel.A1;
    private @Nullable CefrLevel written = CefrLevel.A1;
    private Literacy literacy = Literacy.LATIN;
    private boolean childcareNeeded;
    private boolean finallyRejected;
    private final List<Commitment> taken = new ArrayList<>();

    private OfferCategory category = OfferCategory.LANGUAGE_INTENSIVE;
    private ProcessArea area = ProcessArea.LANGUAGE_EDU;
    private @Nullable CefrLevel entry = CefrLevel.A1;
    private @Nullable CefrLevel target = CefrLevel.A2;
    private boolean childcare;
    private boolean needsCostApproval;
    private Timetable when = from(TODAY.plusDays(14), MONDAY, TUESDAY);
    private int freeSeats = 3;
    private int waiting;
    private boolean stepFree;
    private @Nullable Point place = OLTEN;
    private final CourseRunId run = CourseRunId.next();

    @Test
    @DisplayName("BR05: who has the entry level fits, and nothing speaks against it")
    void theRightLevelFits() {
        Match match = judge();

        assertThat(kinds(match)).containsExactlyInAnyOrder(LEVEL_FITS, SOON, NEAR, SEAT_FREE, SHARE);
        assertThat(match.standing()).isEqualTo(Strength.WARNING);
        assertThat(match.isBlocked() || match.needsReason()).isFalse();
    }

    @Test
    @DisplayName("BR05: a level below the entry level needs a reason; the lower of speaking and writing counts")
    void theLowerOfTheTwoLevelsCountsInALanguageCourse() {
        written = CefrLevel.ALPHA;

        assertThat(judge().with(Strength.NEEDS_REASON))
                .containsExactly(Finding.of(LEVEL_TOO_LOW, CefrLevel.A1, CefrLevel.ALPHA));
    }

    @Test
    @DisplayName("BR05: at work the spoken level counts")
    void theSpokenLevelCountsElsewhere() {
        category = OfferCategory.JOB_COACHING;
        area = ProcessArea.EMPLOYABILITY;
        target = null;
        written = CefrLevel.ALPHA;

        assertThat(kinds(judge())).contains(LEVEL_FITS).doesNotContain(LEVEL_TOO_LOW);
    }

    @Test
    @DisplayName("BR05: who has the target level already needs a reason, except before a certificate")
    void whatIsReachedNeedsAReason() {
        oral = CefrLevel.A2;
        written = CefrLevel.A2;
        assertThat(kinds(judge())).contains(LEVEL_REACHED);

        category = OfferCategory.CERT_PREP;
        assertThat(kinds(judge())).contains(LEVEL_ON_THE_WAY).doesNotContain(LEVEL_REACHED);
    }

    @Test
    void whoIsBetweenEntryAndTargetIsOnTheWay() {
        target = CefrLevel.B1;
        oral = CefrLevel.A2;
        written = CefrLevel.A2;

        assertThat(judge().with(Strength.REASON)).contains(Finding.of(LEVEL_ON_THE_WAY, CefrLevel.A2, CefrLevel.B1));
    }

    @Test
    void anUnknownLevelOnlyWarns() {
        oral = null;
        written = null;

        assertThat(judge().standing()).isEqualTo(Strength.WARNING);
        assertThat(kinds(judge())).contains(LEVEL_UNPROVEN);
        int unproven = judge().score();

        entry = CefrLevel.ALPHA;
        assertThat(kinds(judge())).contains(LEVEL_UNKNOWN);
        assertThat(judge().score()).isGreaterThan(unproven);
    }

    @Test
    void oneKnownLevelIsEnough() {
        written = null;

        assertThat(kinds(judge())).contains(LEVEL_FITS);
    }

    @Test
    @DisplayName("BR05: the literacy stream is for whoever does not read Latin script")
    void theLiteracyStream() {
        category = OfferCategory.LANGUAGE_ALPHA;
        assertThat(kinds(judge())).contains(LITERATE_ALREADY);

        oral = null;
        written = null;
        literacy = Literacy.OTHER_SCRIPT;
        assertThat(kinds(judge())).contains(LITERACY_FITS).doesNotContain(LEVEL_UNKNOWN);
        literacy = Literacy.NONE;
        assertThat(kinds(judge())).contains(LITERACY_FITS);

        category = OfferCategory.LANGUAGE_INTENSIVE;
        assertThat(judge().with(Strength.NEEDS_REASON)).containsExactly(Finding.of(LITERACY_FIRST));
        literacy = Literacy.OTHER_SCRIPT;
        assertThat(judge().needsReason()).isFalse();
        assertThat(kinds(judge())).contains(SCRIPT_FIRST);
    }

    @Test
    @DisplayName("BR05: a proven level says more than what is written down of the script")
    void evidenceSaysMoreThanLiteracy() {
        literacy = Literacy.NONE;

        assertThat(kinds(judge())).contains(LEVEL_FITS).doesNotContain(LITERACY_FIRST);
    }

    @Test
    @DisplayName("BR05: the age on the first day counts, the birthday included")
    void theAgeOnTheFirstDayCounts() {
        born = when.startsOn().minusYears(16);
        assertThat(kinds(judge())).doesNotContain(TOO_YOUNG);

        born = born.plusDays(1);
        assertThat(judge().with(Strength.NEEDS_REASON)).containsExactly(Finding.of(TOO_YOUNG, 15, 16));
    }

    @Test
    @DisplayName("BR05: who joins late is as old as today")
    void whoJoinsLateIsAsOldAsToday() {
        when = from(TODAY.minusDays(30), MONDAY);
        born = TODAY.minusYears(16).minusDays(1);

        assertThat(kinds(judge())).contains(BEGUN).doesNotContain(TOO_YOUNG);
    }

    @Test
    @DisplayName("BR05: the last age fits, the next one and another target group need a reason")
    void theTargetGroupAndTheLastAge() {
        category = OfferCategory.PRE_APPRENTICESHIP;
        born = when.startsOn().minusYears(35);
        assertThat(judge().needsReason()).isFalse();

        born = when.startsOn().minusYears(36);
        group = TargetGroup.AIG;
        assertThat(judge().with(Strength.NEEDS_REASON))
                .containsExactly(Finding.of(OTHER_GROUP, TargetGroup.AIG), Finding.of(TOO_OLD, 36, 35));
    }

    @Test
    @DisplayName("BR12: after a final negative decision an occupation cannot be booked, a language course can")
    void noOccupationAfterAFinalDecision() {
        group = TargetGroup.AS;
        finallyRejected = true;
        assertThat(judge().isBlocked()).isFalse();

        category = OfferCategory.OCCUPATION_STABILISATION;
        assertThat(judge().with(Strength.BLOCKS)).containsExactly(Finding.of(PROCEDURE_ENDED));
        finallyRejected = false;
        assertThat(judge().isBlocked()).isFalse();
    }

    @Test
    @DisplayName("BR16: the flat rate of people in the procedure pays for language and early childhood only")
    void otherMoneyForPeopleInTheProcedure() {
        for (ProcessArea one : ProcessArea.values()) {
            area = one;
            group = TargetGroup.AS;
            boolean paid = one == ProcessArea.LANGUAGE_EDU || one == ProcessArea.EARLY_CHILDHOOD;
            assertThat(kinds(judge()).contains(OTHER_MONEY)).as(one.name()).isNotEqualTo(paid);
            group = TargetGroup.VA;
            assertThat(kinds(judge())).doesNotContain(OTHER_MONEY);
        }
    }

    @Test
    @DisplayName("BR06: what overlaps warns and can be booked")
    void whatOverlapsWarns() {
        category = OfferCategory.LANGUAGE_EVENING;
        taken.add(course(when, true));

        assertThat(judge().with(Strength.WARNING)).contains(Finding.of(OVERLAPS_COURSE, OTHER));
        assertThat(judge().isBlocked() || judge().needsReason()).isFalse();
    }

    @Test
    @DisplayName("BR06: two intensive courses in the same weeks block, also at another time of the day")
    void twoIntensiveCoursesBlock() {
        taken.add(course(from(when.endsOn(), SATURDAY), true));
        assertThat(judge().with(Strength.BLOCKS)).containsExactly(Finding.of(TWO_INTENSIVE, OTHER));

        taken.set(0, course(from(when.endsOn().plusDays(1), SATURDAY), true));
        assertThat(kinds(judge())).contains(TIME_FREE).doesNotContain(TWO_INTENSIVE);
        taken.set(0, course(from(when.endsOn(), SATURDAY), false));
        assertThat(judge().isBlocked()).isFalse();
    }

    @Test
    @DisplayName("BR06: an appointment overlaps on its day and at its time only")
    void anAppointmentOverlapsOnItsDay() {
        LocalDate monday = when.startsOn();
        taken.add(appointment(monday, LocalTime.of(9, 0)));
        taken.add(appointment(monday.plusDays(7), LocalTime.of(9, 0)));
        assertThat(judge().with(Strength.WARNING)).contains(Finding.of(OVERLAPS_APPOINTMENT, 2, monday));

        taken.clear();
        taken.add(appointment(monday.plusDays(2), LocalTime.of(9, 0)));
        taken.add(appointment(monday, when.endsAt()));
        taken.add(appointment(monday.minusDays(7), LocalTime.of(9, 0)));
        assertThat(kinds(judge())).contains(TIME_FREE).doesNotContain(OVERLAPS_APPOINTMENT);
    }

    @Test
    void weekdaysThatNeverFallIntoBothDoNotOverlap() {
        category = OfferCategory.LANGUAGE_EVENING;
        LocalDate friday = when.startsOn().plusDays(4);
        taken.add(course(
                new Timetable(friday, friday.plusDays(2), Weekdays.of(MONDAY, FRIDAY), when.startsAt(), when.endsAt()),
                false));

        assertThat(kinds(judge())).contains(TIME_FREE);
    }

    @Test
    void whoIsInTheRunAlreadyIsNotComparedWithIt() {
        taken.add(new Commitment(run, OTHER, when, true));

        assertThat(judge().with(Strength.BLOCKS)).containsExactly(Finding.of(ALREADY_IN));
    }

    @Test
    void childcareCountsForWhoeverNeedsIt() {
        childcare = true;
        assertThat(kinds(judge())).doesNotContain(CHILDCARE);

        childcareNeeded = true;
        assertThat(kinds(judge())).contains(CHILDCARE);
        childcare = false;
        assertThat(kinds(judge())).contains(CHILDCARE_MISSING);
    }

    @Test
    void distanceIsRoughAndMayBeUnknown() {
        place = new Point(47.21, 7.54);
        assertThat(judge().findings()).contains(Finding.of(FAR, 31));
        place = new Point(47.32, 7.69);
        assertThat(judge().findings()).contains(Finding.of(SOME_WAY, 16));
        place = null;
        assertThat(kinds(judge())).contains(DISTANCE_UNKNOWN);
    }

    @Test
    void seatsMoneyAndAccessAreSaid() {
        needsCostApproval = true;
        stepFree = true;
        freeSeats = 0;
        waiting = 4;
        when = from(TODAY.plusDays(43), MONDAY);
        assertThat(kinds(judge())).contains(COST_APPROVAL, STEP_FREE, WAITING, LATER);
        assertThat(judge().isBlocked()).isFalse();
        waiting = 5;
        assertThat(kinds(judge())).contains(MANY_WAIT);
    }

    @Test
    void theSameFactsGiveTheSameOrderInWhateverOrderTheyCome() {
        List<RunFacts> runs = new ArrayList<>();
        for (CefrLevel level : CefrLevel.values()) {
            entry = level;
            target = null;
            runs.add(facts(CourseRunId.next()));
            needsCostApproval = !needsCostApproval;
            runs.add(facts(CourseRunId.next()));
        }
        List<Match> order = ranking().rank(runs);

        Collections.shuffle(runs, new Random(7));

        assertThat(ranking().rank(runs)).isEqualTo(order);
        assertThat(order).extracting(Match::standing).isSorted();
        assertThat(order.getFirst().findings()).contains(Finding.of(LEVEL_FITS, CefrLevel.A1));
    }

    @Test
    void everyObstacleWeighsAgainstAndEveryReasonFor() {
        assertThat(Kind.values()).allSatisfy(kind -> {
            switch (kind.strength()) {
                case REASON -> assertThat(kind.points()).isPositive();
                case WARNING -> assertThat(kind.points()).isNotPositive();
                case NEEDS_REASON, BLOCKS -> assertThat(kind.points()).isNegative();
                case NOTE, SILENT -> {}
            }
        });
    }

    private Match judge() {
        return ranking().judge(facts(run));
    }

    private Ranking ranking() {
        return new Ranking(
                new Candidate(
                        group,
                        new PartialDate(born, PartialDate.Precision.DAY),
                        oral,
                        written,
                        literacy,
                        childcareNeeded,
                        finallyRejected,
                        "Olten",
                        OLTEN,
                        taken),
                RULES,
                TODAY);
    }

    private RunFacts facts(CourseRunId id) {
        return new RunFacts(
                id,
                category,
                area,
                entry,
                target,
                childcare,
                needsCostApproval,
                when,
                freeSeats,
                waiting,
                stepFree,
                place,
                new Price(PriceUnit.LESSON, new Chf(700), new Chf(1_050)));
    }

    private static Commitment course(Timetable when, boolean intensive) {
        return new Commitment(CourseRunId.next(), OTHER, when, intensive);
    }

    private static Commitment appointment(LocalDate day, LocalTime at) {
        return new Commitment(
                null, null, new Timetable(day, day, Weekdays.of(day.getDayOfWeek()), at, at.plusMinutes(45)), false);
    }

    private static Timetable from(LocalDate start, DayOfWeek... days) {
        return new Timetable(start, start.plusWeeks(12), Weekdays.of(days), LocalTime.of(8, 30), LocalTime.of(11, 30));
    }

    private static Set<Kind> kinds(Match match) {
        return Set.copyOf(
                Arrays.asList(match.findings().stream().map(Finding::kind).toArray(Kind[]::new)));
    }
}

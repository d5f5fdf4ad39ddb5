package ch.etappe.matching;

import static ch.etappe.matching.Outcome.NOT;
import static ch.etappe.matching.Outcome.SEAT;
import static ch.etappe.matching.Outcome.WAITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.matching.Finding.Kind;
import ch.etappe.matching.Prospects.Prospect;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.offer.OfferCategory;
import ch.etappe.offer.Timetable;
import ch.etappe.offer.Weekdays;
import ch.etappe.test.MeetingWorld;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Several people on one run in one act: what is said before, and what becomes of each. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SeveralSeatsTest {

    @Autowired
    private SeveralSeats several;

    @Autowired
    private Matches matches;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private CourseWorld courses;

    @Autowired
    private MeetingWorld people;

    private UUID region;
    private UUID school;
    private DossierId amina;
    private DossierId yonas;
    private DossierId reza;

    @BeforeEach
    void threePeople() {
        region = people.region("Olten");
        school = courses.provider("Wortweide");
        amina = courses.dossier(region, "Amina");
        yonas = courses.dossier(region, "Yonas");
        reza = courses.dossier(region, "Reza");
        people.change("update dossier set allocated_on = '2024-01-01' where id = ?", reza.id());
        people.signInAsCaseworker(region);
    }

    @Test
    void saysWhoGetsASeatWhoWaitsAndWhoCannotAndWhy() {
        CourseRunId run = intensive(1);
        enrolments.request(intensive(9), yonas);

        Prospects before = several.look(run, List.of(amina, yonas, reza), false);

        assertThat(before.people()).extracting(Prospect::dossier).containsExactly(reza, amina, yonas);
        assertThat(before.people()).extracting(Prospect::outcome).containsExactly(SEAT, WAITS, NOT);
        assertThat(before.people().getLast().match().says(Kind.TWO_INTENSIVE)).isTrue();
        assertThat(before.bookable()).containsExactly(reza, amina);
        assertThat(enrolments.of(reza)).as("a look books nothing").isEmpty();
        assertThat(people.ask(
                        "select count(*) from audit_event where action = 'read' and object_type = 'match' and dossier_id = ?",
                        yonas.id()))
                .isEqualTo("1");
    }

    @Test
    void booksEachByItselfAndTheSameAgainChangesNothing() {
        CourseRunId run = intensive(1);
        enrolments.request(intensive(9), yonas);

        List<Booked> booked = several.book(run, List.of(reza, amina, yonas), "");
        List<Booked> again = several.book(run, List.of(reza, amina, yonas), "");

        assertThat(booked).extracting(Booked::outcome).containsExactly(SEAT, WAITS, NOT);
        assertThat(booked.getLast().refusal())
                .isNotNull()
                .extracting(Refusal::key)
                .isEqualTo("enrolment.refusal.two-intensive-courses");
        assertThat(again).extracting(Booked::outcome).containsExactly(SEAT, WAITS, NOT);
        assertThat(enrolments.of(reza)).hasSize(1);
        Prospects after = several.look(run, List.of(amina, reza), false);
        assertThat(after.people()).extracting(Prospect::already).containsOnly(true);
        assertThat(after.bookable()).isEmpty();
    }

    @Test
    void whatChangedAfterTheLookIsAnsweredAsItIs() {
        CourseRunId run = evening(1);
        assertThat(several.look(run, List.of(amina), false).people())
                .extracting(Prospect::outcome)
                .containsExactly(SEAT);
        enrolments.request(run, courses.dossier(region, "Schnell"));

        assertThat(several.book(run, List.of(amina), ""))
                .extracting(Booked::outcome)
                .containsExactly(WAITS);
    }

    @Test
    @DisplayName("BR05: against an obstacle several are booked with a reason only, kept with those who need it")
    void aReasonIsKeptWithThoseWhoNeedOne() {
        CourseRunId run = evening(9);
        people.change("update match_rule set from_age = 16 where category = 'LANGUAGE_EVENING'");
        people.change(
                "update person set birth_date = ? where id = ?",
                MeetingWorld.today().minusYears(15),
                people.personOf(amina));

        people.change("update dossier set allocated_on = '2023-01-01' where id = ?", amina.id());

        Prospects before = several.look(run, List.of(amina, reza), false);
        assertThat(before.needsReason()).isTrue();
        assertThat(before.bookable())
                .as("first those against whom nothing speaks")
                .containsExactly(reza, amina);
        assertThat(several.book(run, before.bookable(), " "))
                .extracting(Booked::outcome)
                .containsExactly(SEAT, NOT);
        assertThat(several.book(run, before.bookable(), "Die Schule will es"))
                .extracting(Booked::outcome)
                .containsExactly(SEAT, SEAT);

        assertThat(people.ask(
                        "select group_concat(o.reason) from match_override o join enrolment e on e.id = o.enrolment_id"
                                + " where e.dossier_id in (?, ?)",
                        amina.id(),
                        reza.id()))
                .isEqualTo("Die Schule will es");
    }

    @Test
    void aHouseholdIsOfferedAndBookedAsOne() {
        household(amina, yonas);
        assertThat(several.companions(amina)).containsExactly(new Companion(yonas, "Tesfay, Yonas"));
        assertThat(several.companions(reza)).isEmpty();
        CourseRunId tight = evening(3);
        enrolments.request(tight, reza);
        enrolments.request(tight, courses.dossier(region, "Sara"));

        Prospects before = several.look(tight, List.of(amina, yonas), true);
        assertThat(before.people()).extracting(Prospect::outcome).containsOnly(WAITS);
        List<EnrolmentSummary> seats = matches.bookTogether(List.of(amina, yonas), tight, null);

        assertThat(seats).extracting(EnrolmentSummary::dossier).containsExactly(amina, yonas);
        assertThat(seats).extracting(EnrolmentSummary::state).containsOnly(EnrolmentState.WAITLISTED);
        assertThat(several.look(tight, List.of(amina, yonas), true).people())
                .allMatch(one -> one.already() && one.outcome() == WAITS);
    }

    @Test
    void togetherNobodyIsBookedWhereOneCannotBe() {
        CourseRunId run = intensive(9);
        enrolments.request(intensive(9), yonas);

        assertThat(several.look(run, List.of(amina, yonas), true).bookable()).isEmpty();
        assertThat(several.look(evening(1), List.of(amina, yonas), true).bookable())
                .isEmpty();
        enrolments.request(evening(9), amina);
    }

    @Test
    void reachesOnlyTheOwnRegionAndNotTooManyAtOnce() {
        CourseRunId run = evening(9);
        DossierId foreign = courses.dossier(people.region("Dorneck"), "Fremd");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> several.look(run, List.of(amina, foreign), false));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> several.book(run, List.of(amina, foreign), ""));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> several.companions(foreign));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> several.look(run, Collections.nCopies(61, amina), false))
                .extracting(Refusal::key)
                .isEqualTo("matching.refusal.too-many");
        assertThat(enrolments.of(amina)).isEmpty();
        household(amina, foreign);
        assertThat(several.companions(amina))
                .as("a household across two regions")
                .isEmpty();
    }

    private void household(DossierId... members) {
        UUID household = Ids.next();
        people.change("insert into household (id) values (?)", household);
        for (DossierId member : members) {
            people.change(
                    "insert into household_member (id, household_id, person_id, relation, valid_from)"
                            + " values (uuid(), ?, ?, 'SIBLING', '2025-01-01')",
                    household,
                    people.personOf(member));
        }
    }

    private CourseRunId evening(int seats) {
        return courses.published(school, "Deutsch " + UUID.randomUUID(), seats).run();
    }

    private CourseRunId intensive(int seats) {
        Timetable timetable = new Timetable(
                MeetingWorld.today().plusDays(7),
                MeetingWorld.today().plusWeeks(9),
                Weekdays.of(DayOfWeek.MONDAY),
                LocalTime.of(8, 30),
                LocalTime.of(11, 0));
        return courses.publish(
                        courses.submitted(school, OfferCategory.LANGUAGE_INTENSIVE, "Intensiv", seats, timetable))
                .run();
    }
}

package ch.etappe.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.appointment.Appointments;
import ch.etappe.enrolment.EndReason;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseWorld;
import ch.etappe.person.PersonId;
import ch.etappe.test.MeetingWorld;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LifecycleTest {

    @Autowired
    private MeetingWorld world;

    @Autowired
    private CourseWorld courses;

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private Allocations allocations;

    @Autowired
    private CaseLeads leads;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private ProcessSteps steps;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private Appointments appointments;

    @Autowired
    private PausesEnd pausesEnd;

    @Autowired
    private JdbcClient database;

    private final LocalDate today = MeetingWorld.today();
    private UUID region;
    private UserId anna;
    private DossierId selam;

    @BeforeEach
    void aCaseThatRuns() {
        region = world.region("Olten");
        anna = world.staff("A. Wyss", Role.CASEWORKER, new Scope.Region(region));
        selam = world.dossier(region, world.municipalityOf(region, "Olten"), "Selam", today.minusDays(30));
        SignedInAs.account(anna, Role.CASEWORKER, new Scope.Region(region));
    }

    @Test
    @DisplayName("BR18: a pause has a reason and an end ahead, and ends by itself the day after it")
    void br18APauseHasAReasonAndAnEndAndEndsByItself() {
        assertRefused("dossier.refusal.pause-reason", () -> lifecycle.pause(selam, version(), today.plusDays(3), " "));
        assertRefused("dossier.refusal.pause-end", () -> lifecycle.pause(selam, version(), today, "Spital"));

        lifecycle.pause(selam, version(), today.plusDays(3), "Spital");

        assertThat(state()).isEqualTo(DossierState.PAUSED);
        assertThat(count(DossierState.PAUSED)).isEqualTo(1);
        pausesEnd.endThem();
        assertThat(state()).isEqualTo(DossierState.PAUSED);

        yesterdayWasItsLastDay();
        assertThat(state()).as("also before the night").isEqualTo(DossierState.ACTIVE);
        assertThat(count(DossierState.PAUSED)).isZero();
        assertThat(count(DossierState.ACTIVE)).isEqualTo(1);

        pausesEnd.endThem();
        assertThat(world.ask("select state from dossier where id = ?", selam.id()))
                .isEqualTo("ACTIVE");
        assertThat(leads.of(selam).history().getFirst().act()).isEqualTo(HistoryAct.PAUSE_ENDED);
    }

    @Test
    void aPauseEndsOnceAndOnlyARunningCaseIsPaused() {
        lifecycle.pause(selam, version(), today.plusDays(3), "Spital");
        assertRefused(
                "dossier.refusal.not-active", () -> lifecycle.pause(selam, version(), today.plusDays(9), "Ferien"));

        lifecycle.resume(selam, version());

        assertRefused("dossier.refusal.not-paused", () -> lifecycle.resume(selam, version()));
    }

    @Test
    void aCaseWithOpenBookingsIsNotClosedAndSaysWhatIsOpen() {
        EnrolmentSummary seat = enrolments.request(
                courses.published(courses.provider("Wortweide"), "Deutsch A1", 5)
                        .run(),
                selam);
        UUID appointment = world.appointment(selam, anna, "CONFIRMED", 600);

        assertThat(lifecycle.openMatters(selam))
                .containsExactlyInAnyOrder(
                        new OpenMatter("enrolment.closing.open", 1), new OpenMatter("appointment.closing.ahead", 1));
        assertRefused("dossier.refusal.still-open", () -> close(CloseReason.GOAL_REACHED));

        enrolments.withdraw(seat.id(), EndReason.MOVE, "");
        appointments.cancel(new ch.etappe.appointment.AppointmentId(appointment));
        close(CloseReason.GOAL_REACHED);

        assertThat(leads.of(selam).closeReason()).isEqualTo(CloseReason.GOAL_REACHED);
        assertThat(leads.of(selam).responsible()).isNull();
        assertThat(openSpells()).isZero();
        assertRefused("dossier.refusal.closed", () -> close(CloseReason.ERROR));
        assertRefused(
                "dossier.refusal.closed",
                () -> enrolments.request(
                        courses.published(courses.provider("Andere"), "Deutsch A2", 5)
                                .run(),
                        selam));
    }

    @Test
    @DisplayName("BR02: closed means nobody is responsible; reopened names somebody from that day")
    void br02AReopenedCaseHasSomebodyAgain() {
        close(CloseReason.SELF_SUPPORTING);
        assertRefused("dossier.refusal.reopen-reason", () -> lifecycle.reopen(selam, version(), anna, ""));

        lifecycle.reopen(selam, version(), anna, "Stelle verloren");

        assertThat(state()).isEqualTo(DossierState.ACTIVE);
        assertThat(openSpells()).isEqualTo(1);
        assertRefused("dossier.refusal.not-closed", () -> lifecycle.reopen(selam, version(), anna, "Nochmals"));
    }

    @Test
    void aReopenedCaseMayHaveBeenClosedForLong() {
        database.sql(
                        "update dossier set state = 'CLOSED', closed_on = ?, close_reason = 'SELF_SUPPORTING' where id = ?")
                .params(today.minusDays(5), selam.id())
                .update();

        lifecycle.reopen(selam, version(), anna, "Stelle verloren");

        assertThat(openSpells()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "BR23: the closing review appears ahead of the seventh year, never closes, and can be put off with a reason")
    void br23TheClosingReviewAppearsAheadAndNeverCloses() {
        assertThat(leads.of(selam).closingReview()).isNull();
        entered(today.minusYears(7).plusDays(30));
        assertThat(leads.of(selam).closingReview()).isEqualTo(today.plusDays(30));
        entered(today.minusYears(9));
        assertThat(leads.of(selam).closingReview()).isEqualTo(today.minusYears(2));
        assertThat(state()).isEqualTo(DossierState.ACTIVE);

        assertRefused("dossier.refusal.review-reason", () -> lifecycle.goOn(selam, version(), today.plusDays(9), ""));
        assertRefused(
                "dossier.refusal.review-day",
                () -> lifecycle.goOn(selam, version(), today.plusYears(2), "Lehre bis Sommer"));
        lifecycle.goOn(selam, version(), today.plusMonths(8), "Lehre bis Sommer");
        assertThat(leads.of(selam).closingReview()).isNull();
    }

    @Test
    @DisplayName("BR23: who entered on 29 February is due on 28 February")
    void br23LeapDay() {
        entered(LocalDate.of(2016, 2, 29));

        assertThat(leads.of(selam).closingReview()).isEqualTo(LocalDate.of(2023, 2, 28));
    }

    @Test
    @DisplayName(
            "BR01: a person is allocated to the region of the municipality on that day, with the steps of the standard")
    void br01AllocationGoesByResidence() {
        close(CloseReason.ERROR);
        PersonId person = new PersonId(world.personOf(selam));

        DossierId fresh = allocations.allocate(person, today.minusDays(2), ArrivalKind.TRANSFER);

        assertThat(world.ask("select region_id from dossier where id = ?", fresh.id()))
                .isEqualTo(region.toString());
        assertThat(state(fresh)).isEqualTo(DossierState.ALLOCATED);
        assertThat(steps.of(fresh)).isNotEmpty();
        assertThat(leads.of(fresh).responsible()).as("the intake").isNotNull();
        assertRefused("dossier.refusal.open-already", () -> allocations.allocate(person, today, ArrivalKind.TRANSFER));
        assertRefused(
                "dossier.refusal.day-ahead",
                () -> allocations.allocate(person, today.plusDays(1), ArrivalKind.TRANSFER));
    }

    @Test
    @DisplayName("BR01: staff of a region allocates nobody who lives in another")
    void br01NobodyIsAllocatedElsewhere() {
        close(CloseReason.ERROR);
        UUID other = world.region("Dorneck");
        BfsNumber dornach = world.municipalityOf(other, "Dornach");
        PersonId person = new PersonId(world.personOf(selam));
        database.sql("update person set bfs_no = ? where id = ?")
                .params(dornach.number(), person.id())
                .update();

        assertRefused(
                "dossier.refusal.lives-elsewhere", () -> allocations.allocate(person, today, ArrivalKind.RELOCATION));
        SignedInAs.account(
                world.staff("C. Aarewald", Role.CANTON, new Scope.Canton()), Role.CANTON, new Scope.Canton());
        assertRefused("dossier.refusal.no-intake", () -> allocations.allocate(person, today, ArrivalKind.RELOCATION));
    }

    @Test
    void theFirstStepThatACaseworkerFinishesBeginsTheCase() {
        close(CloseReason.ERROR);
        DossierId fresh = allocations.allocate(new PersonId(world.personOf(selam)), today, ArrivalKind.RELOCATION);

        steps.complete(fresh, "INITIAL_INTERVIEW", today);

        assertThat(state(fresh)).isEqualTo(DossierState.ACTIVE);
    }

    private void close(CloseReason reason) {
        lifecycle.close(selam, version(), reason, "");
    }

    private long version() {
        return leads.of(selam).version();
    }

    private DossierState state() {
        return state(selam);
    }

    private DossierState state(DossierId dossier) {
        assertThat(dossiers.overview(dossier).state())
                .isEqualTo(leads.of(dossier).state());
        return leads.of(dossier).state();
    }

    private int count(DossierState state) {
        return dossiers.count(new DossierQuery("", state, null, Set.of(), false));
    }

    private int openSpells() {
        return database.sql("select count(*) from dossier_assignment where open_dossier = ?")
                .param(selam.id())
                .query(Integer.class)
                .single();
    }

    private void yesterdayWasItsLastDay() {
        database.sql("update dossier set paused_until = ? where id = ?")
                .params(today.minusDays(1), selam.id())
                .update();
    }

    private void entered(LocalDate day) {
        database.sql("update person set entry_date = ? where id = ?")
                .params(day, world.personOf(selam))
                .update();
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}

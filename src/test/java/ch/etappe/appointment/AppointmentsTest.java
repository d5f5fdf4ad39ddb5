package ch.etappe.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.appointment.AppointmentForm.Remark;
import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.test.MeetingWorld;
import ch.etappe.test.StatementCounter;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

/** Use cases on the real database: whose appointment it is, and what happens when two act at once. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AppointmentsTest {

    @Autowired
    Appointments appointments;

    @Autowired
    AppointmentsDue due;

    @Autowired
    MeetingWorld world;

    @Autowired
    StatementCounter statements;

    private UUID region;
    private UserId host;
    private DossierId selam;

    @BeforeEach
    void selamLivesInOlten() {
        region = world.region("Olten");
        selam = world.dossier(region, "Selam");
        host = world.signInAsCaseworker(region);
    }

    @Test
    void whatTheCaseworkerProposesThePersonSees() {
        AppointmentId id = appointments.propose(selam, form(host, 9, 30));

        world.signInAsRefugee(selam);
        AppointmentSummary next = appointments.next(selam).orElseThrow();
        assertThat(next.id()).isEqualTo(id);
        assertThat(Dates.time(next.startsAt())).isEqualTo("09:30");
        assertThat(Dates.time(next.endsAt())).isEqualTo("10:15");
        assertThat(next.bring()).containsExactly(BringItem.ID_CARD, BringItem.COURSE_CERTIFICATES);
        assertThat(next.host()).isEqualTo("S. Brunner");
        assertThat(appointments.mine()).containsExactly(next);
    }

    @Test
    void theSameProposalTwiceIsOneAppointment() {
        AppointmentId id = appointments.propose(selam, form(host, 9, 30));

        assertThat(appointments.propose(selam, form(host, 9, 30))).isEqualTo(id);
        assertThat(appointments.propose(selam, form(host, 10, 30))).isNotEqualTo(id);
        appointments.cancel(id);
        assertThat(appointments.propose(selam, form(host, 9, 30))).isNotEqualTo(id);
    }

    @Test
    void theSameAnswerTwiceLeavesOneTrace() {
        AppointmentId id = appointments.propose(selam, form(host, 9, 30));
        world.signInAsRefugee(selam);

        appointments.answer(id, Answer.NOT_COMING, null);
        appointments.answer(id, Answer.NOT_COMING, null);

        assertThat(appointments.of(selam).getFirst().state()).isEqualTo(AppointmentState.DECLINED);
        assertThat(world.ask(
                        "select count(*) from audit_event where object_id = ? and action = 'appointment-declined'",
                        id.id()))
                .isEqualTo("1");
    }

    @Test
    void anotherPersonsAppointmentLooksLikeNone() {
        AppointmentId id = appointments.propose(selam, form(host, 9, 30));
        world.signInAsRefugee(world.dossier(region, "Yonas"));

        notFound(() -> appointments.answer(id, Answer.COMING, null));
        notFound(() -> appointments.answer(AppointmentId.next(), Answer.COMING, null));
        notFound(() -> appointments.of(selam));
        assertThat(appointments.mine()).isEmpty();
    }

    @Test
    void anotherRegionsAppointmentLooksLikeNone() {
        AppointmentId id = appointments.propose(selam, form(host, 9, 30));
        UserId stranger = world.signInAsCaseworker(world.region("Thal-Gäu"));

        notFound(() -> appointments.of(selam));
        notFound(() -> appointments.cancel(id));
        notFound(() -> appointments.held(id));
        notFound(() -> appointments.propose(selam, form(stranger, 9, 30)));
        assertThat(due.declined(false, 10).rows()).isEmpty();
    }

    @Test
    void aRegionLeadReadsAndChangesNothing() {
        AppointmentId id = appointments.propose(selam, form(host, 9, 30));
        SignedInAs.account(host, Role.REGION_LEAD, new Scope.Region(region));

        assertThat(appointments.of(selam)).hasSize(1);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> appointments.cancel(id));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> appointments.answer(id, Answer.COMING, null));
    }

    @Test
    void aCancelledOneIsRefusedAndStaysInSightSoThatNobodyTravels() {
        AppointmentId id = appointments.propose(selam, form(host, 9, 30));
        appointments.cancel(id);
        world.signInAsRefugee(selam);

        refuses("appointment.me.refusal.cancelled", () -> appointments.answer(id, Answer.COMING, null));
        assertThat(appointments.next(selam)).isEmpty();
        assertThat(appointments.mine())
                .extracting(AppointmentSummary::state)
                .containsExactly(AppointmentState.CANCELLED_BY_OFFICE);
    }

    @Test
    void onceItHasBegunOnlyTheOutcomeCounts() {
        AppointmentId id = new AppointmentId(world.appointment(selam, host, "CONFIRMED", -10));

        appointments.held(id);
        refuses("appointment.refusal.begun", () -> appointments.cancel(id));
        world.signInAsRefugee(selam);
        refuses("appointment.me.refusal.begun", () -> appointments.answer(id, Answer.NOT_COMING, null));
    }

    @Test
    void answerAndCancellationAtTheSameInstantEndInOneClearState() throws Exception {
        UserId selamsAccount = world.signInAsRefugee(selam);
        Scope person = new Scope.Person(world.personOf(selam));
        for (int i = 0; i < 10; i++) {
            AppointmentId id = new AppointmentId(world.appointment(selam, host, "PROPOSED", 60L * (i + 1)));
            CyclicBarrier together = new CyclicBarrier(2);
            Callable<String> answer = () -> {
                SignedInAs.account(selamsAccount, Role.REFUGEE, person);
                together.await();
                return sentence(() -> appointments.answer(id, Answer.COMING, null));
            };
            Callable<String> cancel = () -> {
                SignedInAs.account(host, Role.CASEWORKER, new Scope.Region(region));
                together.await();
                return sentence(() -> appointments.cancel(id));
            };
            try (var both = Executors.newFixedThreadPool(2)) {
                var answered = both.submit(answer);
                var cancelled = both.submit(cancel);
                assertThat(answered.get()).isIn("done", "appointment.me.refusal.cancelled");
                assertThat(cancelled.get()).isEqualTo("done");
            }
            assertThat(world.ask("select state from appointment where id = ?", id.id()))
                    .isEqualTo("CANCELLED_BY_OFFICE");
        }
    }

    @Test
    void aSecondAppointmentAtTheSameTimeIsAskedAboutAndNotForbidden() {
        appointments.propose(selam, form(host, 9, 30));

        assertThat(appointments.concerns(selam, form(host, 10, 0)))
                .extracting(Remark::key)
                .containsExactly("appointment.concern.person-busy", "appointment.concern.host-busy");
        assertThat(appointments.concerns(selam, form(host, 10, 15))).isEmpty();
        assertThat(appointments.concerns(selam, form(host, 6, 45)))
                .extracting(Remark::key)
                .containsExactly("appointment.concern.hours");
        appointments.propose(selam, form(host, 10, 0));
    }

    @Test
    void nobodyOfAnotherRegionCanBeMet() {
        UserId stranger = world.staff("X. Fremd", Role.CASEWORKER, new Scope.Region(world.region("Thierstein")));

        refuses("appointment.refusal.host", () -> appointments.propose(selam, form(stranger, 9, 30)));
        assertThat(appointments.hosts()).extracting(Host::id).contains(host).doesNotContain(stranger);
    }

    @Test
    void whatIsDueIsWhoCannotComeWhoIsSilentAndSoonAndWhatIsToday() {
        world.appointment(selam, host, "PROPOSED", 60 * 24 * 2);
        world.appointment(selam, host, "PROPOSED", 60 * 24 * 4);
        world.appointment(selam, host, "CONFIRMED", 60 * 24 * 5);
        UUID declined = world.appointment(selam, host, "DECLINED", 60 * 24 * 20);
        world.appointment(selam, host, "DECLINED", -60);
        UUID now = world.appointment(selam, host, "CONFIRMED", 0);

        assertThat(due.declined(true, 10).rows())
                .extracting(one -> one.id().id())
                .containsExactly(declined);
        assertThat(due.unanswered(true, 10).total()).isEqualTo(1);
        assertThat(due.today(true, 10).rows()).extracting(one -> one.id().id()).containsExactly(now);
    }

    @Test
    void mineAreThoseThatIHostOrWhoseCaseILead() {
        world.appointment(selam, host, "DECLINED", 600);
        world.signInAsCaseworker(region);

        assertThat(due.declined(true, 10).total()).isZero();
        assertThat(due.declined(false, 10).total()).isEqualTo(1);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheRows() {
        world.appointment(selam, host, "DECLINED", 100);
        int list = statements.during(() -> appointments.of(selam));
        int tile = statements.during(() -> due.declined(false, 10));
        for (int i = 0; i < 8; i++) {
            world.appointment(selam, host, "DECLINED", 200 + i);
        }

        assertThat(statements.during(() -> assertThat(appointments.of(selam)).hasSize(9)))
                .isEqualTo(list);
        assertThat(statements.during(
                        () -> assertThat(due.declined(false, 10).rows()).hasSize(9)))
                .isEqualTo(tile);
    }

    private static String sentence(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    private static AppointmentForm form(UserId host, int hour, int minute) {
        return new AppointmentForm(
                AppointmentType.PLAN_TALK,
                MeetingWorld.today().plusDays(7),
                LocalTime.of(hour, minute),
                45,
                "Sozialregion Olten",
                "Stadthaus, 4. Stock",
                host,
                "ti",
                Set.of(BringItem.ID_CARD, BringItem.COURSE_CERTIFICATES));
    }

    private static void notFound(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}

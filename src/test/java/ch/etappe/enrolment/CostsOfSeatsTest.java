package ch.etappe.enrolment;

import static ch.etappe.enrolment.EnrolmentState.APPROVAL_PENDING;
import static ch.etappe.enrolment.EnrolmentState.APPROVED;
import static ch.etappe.enrolment.EnrolmentState.ATTENDING;
import static ch.etappe.enrolment.EnrolmentState.CONFIRMED;
import static ch.etappe.enrolment.EnrolmentState.OFFERED;
import static ch.etappe.enrolment.EnrolmentState.REJECTED;
import static ch.etappe.enrolment.EnrolmentState.WAITLISTED;
import static ch.etappe.enrolment.EnrolmentState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.funding.ApprovalForm;
import ch.etappe.funding.ApprovalState;
import ch.etappe.funding.ApprovalTicks;
import ch.etappe.funding.ApprovalsDue;
import ch.etappe.funding.CostApprovalId;
import ch.etappe.funding.CostApprovals;
import ch.etappe.funding.CostBearer;
import ch.etappe.funding.CostDecisions;
import ch.etappe.funding.CostSheet;
import ch.etappe.funding.Decider;
import ch.etappe.funding.FundId;
import ch.etappe.funding.FundingWorld;
import ch.etappe.funding.OtherPayer;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.offer.OfferCategory;
import ch.etappe.offer.Timetable;
import ch.etappe.offer.Weekdays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From the booking to the decision and to the end, in the real database: seat, approval and money go together. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CostsOfSeatsTest {

    private static final LocalDate TODAY = LocalDate.now(Dates.ZURICH);
    private static final long COSTS = 126_000;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Rosters rosters;

    @Autowired
    CostApprovals approvals;

    @Autowired
    CostDecisions decisions;

    @Autowired
    ApprovalsDue due;

    @Autowired
    ApprovalTicks clock;

    @Autowired
    CostsOfSeats costs;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CourseWorld world;

    @Autowired
    FundingWorld funds;

    @Autowired
    JdbcClient database;

    private UUID school;
    private UUID region;
    private FundId fund;
    private UserId caseworker;
    private CourseRunId run;
    private DossierId amina;

    @BeforeEach
    void aRegionWithMoneyAndACourseThatCostsSome() {
        school = world.provider("Sprachschule Aare");
        region = world.region();
        fund = funds.fund(region, 5_000);
        caseworker = world.user();
        run = course(1, 14);
        asCaseworker();
        amina = world.dossier(region, "Amina");
    }

    @Test
    @DisplayName(
            "BR03: a booking holds the seat, works out the costs and waits for a decision before the provider decides")
    void theBookingBeginsAnApproval() {
        EnrolmentSummary seat = enrolments.request(run, amina);

        assertThat(seat.state()).isEqualTo(APPROVAL_PENDING);
        assertThat(seat.answerBy()).isNull();
        CostSheet sheet = sheet(seat);
        assertThat(sheet.calculation().quantity()).isEqualTo(120);
        assertThat(sheet.summary().requested()).isEqualTo(new Chf(COSTS));
        assertThat(sheet.bearers()).startsWith(CostBearer.CANTON_IP);
        assertThat(enrolments.request(run, amina).id()).isEqualTo(seat.id());
        world.signInAsProvider(school);
        refused("enrolment.refusal.no-seat", () -> rosters.confirm(seat.id()));
    }

    @Test
    void anApprovalSetsTheMoneyAsideAndTheProviderDecidesNext() {
        EnrolmentSummary seat = submitted(run, amina);
        approve(seat, COSTS);

        assertThat(state(seat)).isEqualTo(APPROVED);
        assertThat(enrolments.of(amina).getFirst().answerBy()).isNotNull();
        assertThat(committed()).isEqualTo(COSTS);
        world.signInAsProvider(school);
        rosters.confirm(seat.id());
        asCaseworker();
        assertThat(state(seat)).isEqualTo(CONFIRMED);
    }

    @Test
    void aPartIsEnoughForTheSeat() {
        EnrolmentSummary seat = submitted(run, amina);
        approve(seat, 100_000);
        assertThat(state(seat)).isEqualTo(APPROVED);
        assertThat(committed()).isEqualTo(100_000);
        assertThat(sheet(seat).summary().state()).isEqualTo(ApprovalState.PARTLY);
    }

    @Test
    @DisplayName("BR13: nobody decides on the own request, by whatever call, and the database says so too")
    void fourEyes() {
        EnrolmentSummary seat = submitted(run, amina);
        CostSheet sheet = sheet(seat);
        SignedInAs.account(caseworker, Role.REGION_LEAD, new Scope.Region(region));

        refused("funding.refusal.own-request", () -> decisions.approve(id(sheet), sheet.version(), new Chf(COSTS)));
        assertThatThrownBy(() -> database.sql("""
                        update cost_approval set decided_by = requested_by, approved_amount = 1, state = 'PARTLY'
                        where id = ?
                        """).param(id(sheet).id()).update())
                .isInstanceOf(DataAccessException.class);
        assertThat(committed()).isZero();
    }

    @Test
    void ofTwoWhoDecideAtOnceOneDecidesAndTheOtherSeesIt() throws Exception {
        CostSheet sheet = sheet(submitted(run, amina));
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<String> decide = () -> {
            funds.lead(region);
            together.await();
            try {
                decisions.approve(id(sheet), sheet.version(), new Chf(COSTS));
                return "done";
            } catch (Refusal refusal) {
                return refusal.key();
            } finally {
                SignedInAs.nobody();
            }
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<String> outcomes = new java.util.ArrayList<>();
            for (Future<String> one : threads.invokeAll(List.of(decide, decide))) {
                outcomes.add(one.get());
            }
            assertThat(outcomes).containsExactlyInAnyOrder("done", "funding.refusal.approval-decided");
        }
        assertThat(committed()).isEqualTo(COSTS);
    }

    @Test
    void withoutEnoughMoneyTheApproverReadsWhatIsFreeAndNothingHappens() {
        approve(submitted(course(2, 14, 3_500), world.dossier(region, "Yonas")), 420_000);
        EnrolmentSummary seat = submitted(run, amina);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> approve(seat, COSTS))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("funding.refusal.free");
                    assertThat(refusal.arguments()).containsExactly("800.00");
                });
        asCaseworker();
        assertThat(state(seat)).isEqualTo(APPROVAL_PENDING);
        assertThat(committed()).isEqualTo(420_000);
    }

    @Test
    void aRejectionFreesTheSeatForWhoWaits() {
        EnrolmentSummary seat = submitted(run, amina);
        EnrolmentSummary waiting = enrolments.request(run, world.dossier(region, "Yonas"));
        assertThat(waiting.state()).isEqualTo(WAITLISTED);
        CostSheet sheet = sheet(seat);
        funds.lead(region);
        refused("funding.refusal.reason-missing", () -> decisions.reject(id(sheet), sheet.version(), " "));
        decisions.reject(id(sheet), sheet.version(), "Der Kurs ist nicht nötig");

        asCaseworker();
        assertThat(state(seat)).isEqualTo(REJECTED);
        assertThat(state(waiting)).isEqualTo(OFFERED);
    }

    @Test
    void whatComesBackIsHandedInAnewAndAnOldPageDecidesNothing() {
        EnrolmentSummary seat = submitted(run, amina);
        CostSheet old = sheet(seat);
        funds.lead(region);
        decisions.sendBack(id(old), old.version(), "Bitte die Gemeinde prüfen");
        asCaseworker();
        submit(sheet(seat), TODAY.plusDays(14), TODAY.plusDays(83));
        funds.lead(region);

        refused("funding.refusal.approval-changed", () -> decisions.approve(id(old), old.version(), new Chf(COSTS)));
    }

    @Test
    void aWithdrawalBeforeTheCourseFreesAllTheMoney() {
        EnrolmentSummary seat = submitted(run, amina);
        approve(seat, COSTS);
        asCaseworker();
        enrolments.withdraw(seat.id(), EndReason.EMPLOYMENT, "");

        assertThat(committed()).isZero();
        CostSheet sheet = approvals.open(lastOf(seat));
        assertThat(sheet.summary().ended()).isTrue();
        assertThat(sheet.summary().state()).isEqualTo(ApprovalState.APPROVED);
    }

    @Test
    void aSeatThatTheProviderTakesAwayFreesItsMoney() {
        EnrolmentSummary seat = submitted(run, amina);
        approve(seat, COSTS);
        world.signInAsProvider(school);
        rosters.decline(seat.id(), "Das Niveau passt nicht");
        awaitFreed();
        assertThat(committed()).isZero();
    }

    @Test
    @DisplayName("BR03: without a valid approval nobody attends, and the database says so too")
    void nobodyAttendsWithoutAValidApproval() {
        CourseRunId begun = course(1, -14);
        EnrolmentSummary seat = enrolments.request(begun, amina);
        submit(sheet(seat), TODAY.minusDays(9), TODAY.minusDays(1));
        approve(seat, sheet(seat).summary().requested().rappen());
        world.signInAsProvider(school);
        rosters.confirm(seat.id());

        refused("enrolment.refusal.no-valid-approval", () -> rosters.attend(seat.id()));
        assertThatThrownBy(
                        () -> database.sql("update enrolment set state = 'ATTENDING', attending_since = ? where id = ?")
                                .params(TODAY, seat.id().id())
                                .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void anApprovalThatExpiresInTheCourseBeginsAnewAndTheSeatStays() {
        CourseRunId begun = course(1, -14);
        EnrolmentSummary seat = enrolments.request(begun, amina);
        submit(sheet(seat), TODAY.minusDays(9), TODAY.minusDays(1));
        approve(seat, sheet(seat).summary().requested().rappen());
        world.signInAsProvider(school);
        rosters.confirm(seat.id());
        SignedInAs.nobody();
        clock.tick();
        clock.tick();

        asCaseworker();
        assertThat(state(seat)).isEqualTo(CONFIRMED);
        CostSheet next = sheet(seat);
        assertThat(next.summary().state()).isEqualTo(ApprovalState.DRAFT);
        submit(next, TODAY, TODAY.plusDays(30));
        approve(seat, next.summary().requested().rappen());
        world.signInAsProvider(school);
        rosters.attend(seat.id());
        asCaseworker();
        assertThat(state(seat)).isEqualTo(ATTENDING);
    }

    @Test
    void anApprovalThatExpiresBeforeTheCourseFreesSeatAndMoney() {
        EnrolmentSummary seat = enrolments.request(run, amina);
        submit(sheet(seat), TODAY.minusDays(9), TODAY.minusDays(1));
        approve(seat, COSTS);
        SignedInAs.nobody();
        clock.tick();

        asCaseworker();
        assertThat(state(seat)).isEqualTo(WITHDRAWN);
        assertThat(enrolments.of(amina).getFirst().endReason()).isEqualTo(EndReason.NO_COSTS);
        assertThat(committed()).isZero();
    }

    @Test
    @DisplayName("BR14: a drop-out frees what is not used and keeps the rest for the provider's invoice")
    void aDropOutFreesWhatIsNotUsed() {
        CourseRunId begun = course(1, -14);
        EnrolmentSummary seat = submitted(begun, amina);
        long granted = sheet(seat).summary().requested().rappen();
        approve(seat, granted);
        world.signInAsProvider(school);
        rosters.confirm(seat.id());
        rosters.attend(seat.id());
        asCaseworker();
        enrolments.dropOut(seat.id(), EndReason.EMPLOYMENT, "");

        assertThat(committed()).isPositive().isLessThan(granted / 10);
    }

    @Test
    void aRevocationBeforeTheCourseFreesSeatAndMoney() {
        EnrolmentSummary seat = submitted(run, amina);
        approve(seat, COSTS);
        decisions.revoke(lastOf(seat), "Die Person hat Arbeit");
        asCaseworker();
        assertThat(state(seat)).isEqualTo(WITHDRAWN);
        assertThat(committed()).isZero();
    }

    @Test
    void aPriceThatChangesLaterChangesNoApproval() {
        EnrolmentSummary seat = submitted(run, amina);
        database.sql("update offer o join course_run r on r.offer_id = o.id set o.public_share = 9999 where r.id = ?")
                .param(run.id())
                .update();
        approve(seat, COSTS);
        asCaseworker();
        assertThat(sheet(seat).summary().requested()).isEqualTo(new Chf(COSTS));
        assertThatThrownBy(() -> database.sql(
                                "update cost_approval set public_share = 9999, requested_amount = 9999 * quantity"
                                        + " where id = ?")
                        .param(lastOf(seat).id())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void anApprovalGoesAlongToAnotherRunIfItIsEnough() {
        EnrolmentSummary seat = submitted(run, amina);
        approve(seat, COSTS);
        asCaseworker();
        EnrolmentSummary there = enrolments.transfer(seat.id(), course(1, 14));
        assertThat(there.state()).isEqualTo(APPROVED);
        assertThat(committed()).isEqualTo(COSTS);

        EnrolmentSummary dear = enrolments.transfer(there.id(), course(1, 14, 2_000));
        assertThat(dear.state()).isEqualTo(APPROVAL_PENDING);
        assertThat(committed()).isZero();
        assertThat(sheet(dear).summary().requested()).isEqualTo(new Chf(240_000));
    }

    @Test
    void theCantonDecidesWhatIsItsOwnWithoutNamesAndNobodyElseDoes() {
        CourseWorld.Course course = world.costing(published(1, 14, OfferCategory.QUALIFICATION), 1_050, true);
        CostSheet sheet = sheet(submitted(course.run(), amina));
        CostSheet ofRegion = sheet(submitted(run, world.dossier(region, "Yonas")));
        funds.lead(region);
        refused("funding.refusal.canton-decides", () -> decisions.approve(id(sheet), sheet.version(), new Chf(COSTS)));
        funds.canton();

        assertThat(approvals.open(id(sheet)).summary().person()).isNull();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> approvals.open(id(ofRegion)));
        decisions.approve(id(sheet), sheet.version(), new Chf(COSTS));
        assertThat(committed()).isEqualTo(COSTS);
    }

    @Test
    void anotherRegionSeesNothing() {
        CostSheet sheet = sheet(submitted(run, amina));
        funds.lead(world.region());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> approvals.open(id(sheet)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> decisions.approve(id(sheet), sheet.version(), new Chf(COSTS)));
    }

    @Test
    void whoPaysAloneNeedsNoApproval() {
        EnrolmentSummary seat = enrolments.request(run, amina);
        approvals.paidByPerson(id(sheet(seat)), "Bezieht keine Sozialhilfe mehr");
        assertThat(state(seat)).isEqualTo(APPROVED);
        assertThat(committed()).isZero();
    }

    @Test
    @DisplayName("BR03, BR13: who takes an offered seat needs an approval as anybody else")
    void anOfferedSeatThatIsTakenNeedsItsApproval() {
        EnrolmentSummary first = enrolments.request(run, amina);
        DossierId yonas = world.dossier(region, "Yonas");
        EnrolmentSummary waiting = enrolments.request(run, yonas);
        enrolments.withdraw(first.id(), EndReason.OTHER, "");
        world.signInAsRefugee(yonas);
        enrolments.answer(waiting.id(), SeatAnswer.TAKE);

        asCaseworker();
        assertThat(state(waiting)).isEqualTo(APPROVAL_PENDING);
        CostSheet sheet = sheet(waiting);
        assertThat(sheet.summary().state()).isEqualTo(ApprovalState.DRAFT);
        assertThat(sheet.summary().requested()).isEqualTo(new Chf(COSTS));
        world.signInAsProvider(school);
        refused("enrolment.refusal.no-seat", () -> rosters.confirm(waiting.id()));
    }

    @Test
    void theProviderIsNotToldWhoseCostsAreDecidedOn() {
        EnrolmentSummary seat = submitted(run, amina);
        world.signInAsProvider(school);
        RosterPage before = rosters.roster(run);
        assertThat(before.confirmed()).isEmpty();
        assertThat(before.requests()).isEmpty();
        assertThat(before.waiting()).isEmpty();
        assertThat(before.run().held()).isEqualTo(1);
        assertThat(before.reserved()).isEqualTo(1);

        approve(seat, COSTS);
        world.signInAsProvider(school);
        RosterPage after = rosters.roster(run);
        assertThat(after.requests()).hasSize(1);
        assertThat(after.reserved()).isZero();
    }

    @Test
    @DisplayName("BR11: booked programmes of occupation count together, and more than twelve months are the canton's")
    void occupationIsCountedTogether() {
        CostSheet first = sheet(submitted(occupation(14, 200), amina));
        CostSheet second = sheet(submitted(occupation(14, 200), amina));

        assertThat(first.occupationMonths()).isEqualTo(7);
        assertThat(first.summary().decider()).isEqualTo(Decider.REGION);
        assertThat(second.occupationMonths()).isEqualTo(14);
        assertThat(second.summary().decider()).isEqualTo(Decider.CANTON);
    }

    @Test
    void whoAttendsWhenTheApprovalExpiresStaysAndTheRestIsAskedForAnew() {
        CourseRunId begun = course(1, -14);
        EnrolmentSummary seat = enrolments.request(begun, amina);
        submit(sheet(seat), TODAY.minusDays(9), TODAY.minusDays(1));
        long granted = sheet(seat).summary().requested().rappen();
        approve(seat, granted);
        CostApprovalId old = lastOf(seat);
        world.signInAsProvider(school);
        rosters.confirm(seat.id());
        database.sql("update enrolment set state = 'ATTENDING', attending_since = ? where id = ?")
                .params(TODAY.minusDays(1), seat.id().id())
                .update();
        SignedInAs.nobody();
        clock.tick();

        asCaseworker();
        assertThat(state(seat)).isEqualTo(ATTENDING);
        assertThat(approvals.open(old).summary().state()).isEqualTo(ApprovalState.EXPIRED);
        assertThat(sheet(seat).summary().state()).isEqualTo(ApprovalState.DRAFT);
        assertThat(committed())
                .as("what is used stays for the invoice")
                .isPositive()
                .isLessThan(granted);
        assertThat(work(WorkGroup.TODAY)).containsExactly(ApprovalsDue.Due.What.DRAFT);
    }

    @Test
    @DisplayName("BR16: a permit that changes from N to B between booking and start is shown before anybody attends")
    void anotherPermitBetweenBookingAndStart() {
        group("AS");
        EnrolmentSummary seat = submitted(run, amina);
        approve(seat, COSTS);
        asCaseworker();
        assertThat(work(WorkGroup.TODAY)).isEmpty();

        group("FL_B");

        assertThat(work(WorkGroup.TODAY)).containsExactly(ApprovalsDue.Due.What.GROUP);
        assertThat(state(seat)).isEqualTo(APPROVED);
        assertThat(committed()).isEqualTo(COSTS);
    }

    @Test
    void whoDecidesIsRemindedAndAfterTheDaysOfTheSettingUrgently() {
        EnrolmentSummary seat = submitted(run, amina);
        assertThat(work(WorkGroup.TODAY)).isEmpty();
        funds.lead(region);
        assertThat(work(WorkGroup.TODAY)).containsExactly(ApprovalsDue.Due.What.SUBMITTED);
        assertThat(work(WorkGroup.OVERDUE)).isEmpty();

        database.sql("update cost_approval set requested_at = requested_at - interval 12 day where enrolment_id = ?")
                .param(seat.id().id())
                .update();

        assertThat(work(WorkGroup.TODAY)).isEmpty();
        assertThat(work(WorkGroup.OVERDUE)).containsExactly(ApprovalsDue.Due.What.SUBMITTED);
    }

    @Test
    void aRunThatIsCalledOffFreesTheMoneyOfEverybody() {
        EnrolmentSummary seat = submitted(run, amina);
        approve(seat, COSTS);
        world.signInAsProvider(school);
        rosters.callOff(run, "Zu wenig Anmeldungen");
        awaitFreed();

        assertThat(committed()).isZero();
        asCaseworker();
        assertThat(approvals.open(lastOf(seat)).summary().ended()).isTrue();
    }

    private List<ApprovalsDue.Due.What> work(WorkGroup group) {
        return due.page(group, false, 50).rows().stream()
                .map(ApprovalsDue.Due::what)
                .toList();
    }

    private void group(String targetGroup) {
        database.sql("update person p join dossier d on d.person_id = p.id set p.target_group = ? where d.id = ?")
                .params(targetGroup, amina.id())
                .update();
    }

    private EnrolmentSummary submitted(CourseRunId on, DossierId dossier) {
        asCaseworker();
        EnrolmentSummary seat = enrolments.request(on, dossier);
        CostSheet sheet = sheet(seat);
        submit(sheet, sheet.validFrom(), sheet.summary().validTo());
        return seat;
    }

    private void submit(CostSheet sheet, LocalDate from, LocalDate to) {
        approvals.submit(
                id(sheet),
                sheet.version(),
                new ApprovalForm(CostBearer.SOCIAL_ASSISTANCE_REGION, Set.of(OtherPayer.values()), from, to, ""));
    }

    private void approve(EnrolmentSummary seat, long rappen) {
        CostApprovalId id = lastOf(seat);
        funds.lead(region);
        decisions.approve(id, approvals.open(id).version(), new Chf(rappen));
    }

    private CostSheet sheet(EnrolmentSummary seat) {
        return approvals.open(approvals.ofSeat(seat.id().id()).orElseThrow());
    }

    private CostApprovalId lastOf(EnrolmentSummary seat) {
        return new CostApprovalId(
                database.sql("select id from cost_approval where enrolment_id = ? order by id desc limit 1")
                        .param(seat.id().id())
                        .query(UUID.class)
                        .single());
    }

    private static CostApprovalId id(CostSheet sheet) {
        return sheet.summary().id();
    }

    private EnrolmentState state(EnrolmentSummary seat) {
        return EnrolmentState.valueOf(database.sql("select state from enrolment where id = ?")
                .param(seat.id().id())
                .query(String.class)
                .single());
    }

    private long committed() {
        return database.sql("select coalesce(sum(committed), 0) from fund_year where fund_id = ?")
                .param(fund.id())
                .query(Long.class)
                .single();
    }

    /** What a listener does after the commit, done here again: twice is once. */
    private void awaitFreed() {
        EnrolmentId id = new EnrolmentId(database.sql("select id from enrolment where dossier_id = ?")
                .param(amina.id())
                .query(UUID.class)
                .single());
        transaction.executeWithoutResult(tx -> costs.settle(new SeatLost(id, amina, run)));
    }

    private CourseRunId course(int seats, int inDays) {
        return course(seats, inDays, 1_050);
    }

    private CourseRunId course(int seats, int inDays, long rappen) {
        return world.costing(published(seats, inDays, OfferCategory.LANGUAGE_EVENING), rappen, false)
                .run();
    }

    private CourseRunId occupation(int inDays, int days) {
        return world.costing(published(1, inDays, days, OfferCategory.OCCUPATION_STABILISATION), 1_050, false)
                .run();
    }

    private CourseWorld.Course published(int seats, int inDays, OfferCategory category) {
        return published(seats, inDays, 69, category);
    }

    private CourseWorld.Course published(int seats, int inDays, int days, OfferCategory category) {
        LocalDate start = TODAY.plusDays(inDays);
        return world.publish(world.submitted(
                school,
                category,
                "Deutsch A2",
                seats,
                new Timetable(
                        start,
                        start.plusDays(days),
                        Weekdays.of(DayOfWeek.TUESDAY),
                        LocalTime.of(18, 0),
                        LocalTime.of(20, 0))));
    }

    private void asCaseworker() {
        SignedInAs.account(caseworker, Role.CASEWORKER, new Scope.Region(region));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}

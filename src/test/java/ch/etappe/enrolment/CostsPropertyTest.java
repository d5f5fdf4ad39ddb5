package ch.etappe.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DossierId;
import ch.etappe.funding.ApprovalForm;
import ch.etappe.funding.CostApprovalId;
import ch.etappe.funding.CostApprovals;
import ch.etappe.funding.CostBearer;
import ch.etappe.funding.CostDecisions;
import ch.etappe.funding.CostSheet;
import ch.etappe.funding.EntryId;
import ch.etappe.funding.FundId;
import ch.etappe.funding.FundingWorld;
import ch.etappe.funding.Ledger;
import ch.etappe.funding.OtherPayer;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.offer.OfferCategory;
import ch.etappe.offer.Timetable;
import ch.etappe.offer.Weekdays;
import ch.etappe.test.MeetingWorld;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Everything that can be done to seats, approvals and money, at random; the seed is in the failure. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long") // half a minute, so not part of the quick run
class CostsPropertyTest {

    private static final int OPERATIONS = Integer.getInteger("etappe.operations", 10_000);
    private static final LocalDate TODAY = LocalDate.now(Dates.ZURICH);

    private static final String BROKEN = """
            select concat_ws(' ',
              (select concat('free ', count(*)) from fund_year y
               where y.fund_id = :fund
                 and (y.inflow - y.committed - y.spent < 0
                   or (y.inflow, y.committed, y.spent) <> (select coalesce(sum(l.inflow), 0),
                                                                  coalesce(sum(l.committed), 0), coalesce(sum(l.spent), 0)
                                                           from ledger_entry l
                                                           where l.fund_id = y.fund_id and l.year_no = y.year_no)
                   or y.committed <> (select coalesce(sum(c.open_amount), 0) from fund_commitment c
                                      where c.fund_id = y.fund_id and c.year_no = y.year_no)
                   or y.spent <> (select coalesce(sum(c.spent), 0) from fund_commitment c
                                  where c.fund_id = y.fund_id and c.year_no = y.year_no))),
              (select concat('seats ', count(*)) from roster r
               where r.course_run_id in (:runs)
                 and (r.held > r.capacity or r.offered > r.held
                   or r.offered <> (select count(*) from enrolment e
                                    where e.course_run_id = r.course_run_id and e.state = 'OFFERED')
                   or r.held <> (select count(*) from enrolment e
                                 where e.course_run_id = r.course_run_id
                                   and e.state in ('REQUESTED', 'APPROVAL_PENDING', 'APPROVED', 'OFFERED', 'CONFIRMED',
                                                   'ATTENDING')))),
              (select concat('attendance ', count(*)) from enrolment e
               where e.course_run_id in (:runs) and e.state = 'ATTENDING' and e.needs_approval
                 and not exists (select 1 from cost_approval a
                                 where a.enrolment_id = e.id and a.approved_amount is not null
                                   and e.attending_since between a.valid_from and a.valid_to)),
              (select concat('money ', count(*)) from fund_commitment c join cost_approval a on a.id = c.object_id
               where c.fund_id = :fund and c.open_amount > 0
                 and (a.approved_amount is null or c.open_amount + c.spent > a.approved_amount
                   or a.ended_at is not null and a.settle_on is null)))
            """;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Rosters rosters;

    @Autowired
    CostApprovals approvals;

    @Autowired
    CostDecisions decisions;

    @Autowired
    Ledger ledger;

    @Autowired
    CourseWorld world;

    @Autowired
    MeetingWorld people;

    @Autowired
    FundingWorld funds;

    @Autowired
    JdbcClient database;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private UUID school;
    private FundId fund;
    private List<CourseRunId> runs;
    private List<DossierId> cases;
    private Authentication caseworker;
    private Authentication lead;
    private Authentication provider;
    private Authentication canton;
    private int done;
    private int refused;

    @Test
    @DisplayName("BR03, BR04, BR14: seats, approvals and money stay true after every one of many random operations")
    void nothingBreaks() {
        UUID region = world.region();
        fund = funds.fund(region, 40_000);
        canton = signedIn();
        funds.lead(region);
        lead = signedIn();
        school = world.provider("Wortweide");
        world.signInAsProvider(school);
        provider = signedIn();
        UserId user = world.user();
        SignedInAs.account(user, Role.CASEWORKER, new Scope.Region(region));
        caseworker = signedIn();
        runs = Stream.of(-14, -7, 10).map(this::run).toList();
        cases = IntStream.range(0, 12)
                .mapToObj(i -> world.dossier(region, "Person " + i))
                .toList();

        for (int step = 0; step < OPERATIONS; step++) {
            String operation = operate();
            assertThat(broken())
                    .as("after %s, step %d of seed %d", operation, step, seed)
                    .isEqualTo("free 0 seats 0 attendance 0 money 0");
        }
        assertThat(done).as("operations that did something, seed %d", seed).isGreaterThan(OPERATIONS / 5);
        assertThat(refused).as("operations that were refused, seed %d", seed).isPositive();
        assertThat(reached()).as("what was reached, seed %d", seed).isEqualTo("attended 1 taken 1 passed 1 revoked 1");
        SignedInAs.nobody();
    }

    private String operate() {
        Operation operation = Operation.values()[random.nextInt(Operation.values().length)];
        try {
            if (go(operation)) {
                done++;
            }
        } catch (Refusal no) {
            refused++;
        }
        return operation.name();
    }

    private boolean go(Operation operation) {
        return switch (operation) {
            case REQUEST -> {
                as(caseworker);
                enrolments.request(any(runs), any(cases));
                yield true;
            }
            case TRANSFER -> seat("", caseworker, id -> enrolments.transfer(id, any(runs)));
            case WITHDRAW -> seat("", caseworker, id -> enrolments.withdraw(id, EndReason.OTHER, ""));
            case DROP_OUT -> seat("ATTENDING", caseworker, id -> enrolments.dropOut(id, EndReason.ILLNESS, ""));
            case TAKE -> seat("OFFERED", caseworker, id -> enrolments.answer(id, SeatAnswer.TAKE));
            case PASS -> seat("OFFERED", caseworker, id -> enrolments.answer(id, SeatAnswer.WAIT));
            case CONFIRM -> seat("APPROVED", provider, rosters::confirm);
            case ATTEND -> seat("CONFIRMED", provider, rosters::attend);
            case SUBMIT, SUBMIT_AGAIN -> approval("DRAFT", caseworker, this::submit);
            case APPROVE, APPROVE_MORE ->
                approval(
                        "SUBMITTED",
                        lead,
                        one -> decisions.approve(
                                one.summary().id(),
                                one.version(),
                                random.nextInt(3) == 0
                                        ? new Chf(random.nextLong(150_000) - 1_000)
                                        : one.summary().requested()));
            case REJECT ->
                approval(
                        "SUBMITTED", lead, one -> decisions.reject(one.summary().id(), one.version(), "Nicht nötig"));
            case REVOKE ->
                approval("APPROVED", lead, one -> decisions.revoke(one.summary().id(), "Nicht mehr nötig"));
            case SPEND -> spend();
            case REVERSE -> reverse();
        };
    }

    /** @param state which are meant; every fourth time any, so that the impossible is tried as well */
    private boolean seat(String state, Authentication who, Consumer<EnrolmentId> act) {
        List<UUID> seats = database.sql("""
                        select id from enrolment
                        where course_run_id in (:runs) and ended_at is null and (:state = '' or state = :state)
                        """)
                .param("state", random.nextInt(4) == 0 ? "" : state)
                .param("runs", runs.stream().map(CourseRunId::id).toList())
                .query(UUID.class)
                .list();
        if (seats.isEmpty()) {
            return false;
        }
        as(who);
        act.accept(new EnrolmentId(any(seats)));
        return true;
    }

    private boolean approval(String state, Authentication who, Consumer<CostSheet> act) {
        List<UUID> all = database.sql("""
                        select a.id from cost_approval a join enrolment e on e.id = a.enrolment_id
                        where e.course_run_id in (:runs) and a.ended_at is null and a.state = :state
                        """)
                .param("runs", runs.stream().map(CourseRunId::id).toList())
                .param("state", state)
                .query(UUID.class)
                .list();
        if (all.isEmpty()) {
            return false;
        }
        as(who);
        act.accept(approvals.open(new CostApprovalId(any(all))));
        return true;
    }

    private void submit(CostSheet one) {
        approvals.submit(
                one.summary().id(),
                one.version(),
                new ApprovalForm(
                        CostBearer.SOCIAL_ASSISTANCE_REGION,
                        Set.of(OtherPayer.values()),
                        random.nextInt(6) == 0 ? TODAY.plusDays(3) : one.validFrom(),
                        one.summary().validTo(),
                        ""));
    }

    private boolean spend() {
        List<UUID> open = database.sql("select object_id from fund_commitment where fund_id = ? and open_amount > 0")
                .param(fund.id())
                .query(UUID.class)
                .list();
        if (open.isEmpty()) {
            return false;
        }
        as(canton);
        ledger.spend(
                fund, FundingWorld.YEAR, any(open), new Chf(1 + random.nextLong(40_000)), TODAY, FundingWorld.key());
        return true;
    }

    private boolean reverse() {
        List<UUID> expenses = database.sql("select id from ledger_entry where fund_id = ? and kind = 'EXPENSE'")
                .param(fund.id())
                .query(UUID.class)
                .list();
        if (expenses.isEmpty()) {
            return false;
        }
        as(canton);
        ledger.reverse(new EntryId(any(expenses)), "Irrtum");
        return true;
    }

    private String broken() {
        return database.sql(BROKEN)
                .param("fund", fund.id())
                .param("runs", runs.stream().map(CourseRunId::id).toList())
                .query(String.class)
                .single();
    }

    private String reached() {
        return database.sql("""
                        select concat_ws(' ',
                          (select concat('attended ', count(*) > 0) from audit_event
                           where action = 'seat-attended' and dossier_id in (:cases)),
                          (select concat('taken ', count(*) > 0) from audit_event
                           where action = 'seat-taken' and dossier_id in (:cases)),
                          (select concat('passed ', count(*) > 0) from audit_event
                           where action = 'seat-passed' and dossier_id in (:cases)),
                          (select concat('revoked ', count(*) > 0) from cost_approval
                           where state = 'REVOKED' and dossier_id in (:cases)))
                        """)
                .param("cases", cases.stream().map(DossierId::id).toList())
                .query(String.class)
                .single();
    }

    private CourseRunId run(int inDays) {
        LocalDate start = TODAY.plusDays(inDays);
        Timetable when = new Timetable(
                start, start.plusDays(69), Weekdays.of(DayOfWeek.TUESDAY), LocalTime.of(18, 0), LocalTime.of(20, 0));
        return world.costing(
                        world.publish(
                                world.submitted(school, OfferCategory.LANGUAGE_EVENING, "Deutsch " + inDays, 3, when)),
                        1_050,
                        false)
                .run();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static Authentication signedIn() {
        return SecurityContextHolder.getContext().getAuthentication();
    }

    private static void as(Authentication who) {
        SecurityContextHolder.getContext().setAuthentication(who);
    }

    private enum Operation {
        REQUEST,
        TRANSFER,
        WITHDRAW,
        DROP_OUT,
        TAKE,
        PASS,
        CONFIRM,
        ATTEND,
        SUBMIT,
        SUBMIT_AGAIN,
        APPROVE,
        APPROVE_MORE,
        REJECT,
        REVOKE,
        SPEND,
        REVERSE
    }
}

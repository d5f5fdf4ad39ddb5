package ch.etappe.billing;

import static ch.etappe.attendance.AttendanceState.EXCUSED;
import static ch.etappe.attendance.AttendanceState.LATE;
import static ch.etappe.attendance.AttendanceState.PRESENT;
import static ch.etappe.attendance.AttendanceState.UNEXCUSED;
import static ch.etappe.billing.BillingWorld.MONTH;
import static ch.etappe.billing.BillingWorld.PRICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ch.etappe.billing.BillingWorld.Desk;
import ch.etappe.billing.BillingWorld.Pupil;
import ch.etappe.billing.BillingWorld.School;
import ch.etappe.identity.SignedInAs;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseWorld;
import ch.etappe.test.StatementCounter;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

/** From the class to the ledger, in the real database: what was attended is charged once, checked and booked. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class InvoicesTest {

    @Autowired
    Invoices invoices;

    @Autowired
    ProviderInvoices mine;

    @Autowired
    InvoiceChecks checks;

    @Autowired
    BillingWorld world;

    @Autowired
    CourseWorld courses;

    @Autowired
    StatementCounter statements;

    @Autowired
    JdbcClient database;

    private School school;
    private Desk olten;
    private Pupil amina;

    @BeforeEach
    void aMonthOfLessons() {
        school = world.school(6);
        olten = world.region();
        amina = world.pupil(school, olten, "Amina", 4);
        world.asSchool(school);
    }

    @Test
    void linesFollowAttendanceWithThePriceOfTheApproval() {
        Pupil yonas = world.pupil(school, olten, "Yonas", 1);
        world.mark(school.sessions().get(1), yonas, LATE);
        world.mark(school.sessions().get(2), yonas, EXCUSED);
        world.mark(school.sessions().get(3), yonas, UNEXCUSED);
        world.asSchool(school);

        assertThat(mine.open()).singleElement().satisfies(open -> {
            assertThat(open.month()).isEqualTo(MONTH);
            assertThat(open.amount()).isEqualTo(new Chf(18 * PRICE));
            assertThat(open.people()).isEqualTo(2);
        });
        InvoiceId id = begin();

        assertThat(lines(id))
                .extracting(InvoiceLine::person, InvoiceLine::counted, InvoiceLine::units, InvoiceLine::amount)
                .containsExactlyInAnyOrder(
                        tuple("Tesfay, Amina", 12, 12, new Chf(12 * PRICE)),
                        tuple("Tesfay, Yonas", 6, 6, new Chf(6 * PRICE)));
        assertThat(invoices.open(id).summary().total()).isEqualTo(new Chf(18 * PRICE));
        assertThat(mine.open()).isEmpty();
        assertThat(begin()).isEqualTo(id);
    }

    @Test
    void aDraftFollowsAttendanceAndWhatWasHandedInIsComparedWithIt() {
        InvoiceId id = begin();
        world.correct(school.sessions().getFirst(), amina, UNEXCUSED);
        assertThat(invoices.open(id).summary().total()).isEqualTo(new Chf(9 * PRICE));
        submit(id);
        world.correct(school.sessions().get(1), amina, UNEXCUSED);

        world.asLead(olten);
        InvoiceSheet sheet = invoices.open(id);

        assertThat(sheet.summary().total()).isEqualTo(new Chf(9 * PRICE));
        assertThat(only(id).over()).isEqualTo(new OverBilling(3, 0, 0, Chf.ZERO));
        assertThat(invoices.page(InvoiceBox.TO_CHECK, 0, 9).getFirst().problems())
                .isEqualTo(1);
        refused("billing.refusal.words-needed", () -> checks.accept(id, sheet.version(), ""));
    }

    @Test
    void attendanceThatChangesBetweenReadingAndHandingInIsReadAgain() {
        InvoiceId id = begin();
        long seen = invoices.open(id).version();
        world.correct(school.sessions().getFirst(), amina, UNEXCUSED);

        refused("billing.refusal.changed", () -> mine.submit(id, seen));
        submit(id);
    }

    @Test
    @DisplayName(
            "BR14: accepting books the expense of each approval to the centime and takes it from what is set aside")
    void acceptingBooksTheExpense() {
        Pupil yonas = world.pupil(school, olten, "Yonas", 1);
        world.asSchool(school);
        InvoiceId id = submitted();
        assertThat(world.money(amina)).isEqualTo("105000 0");

        accept(id, "");

        assertThat(world.money(amina)).isEqualTo((105_000 - 12 * PRICE) + " " + 12 * PRICE);
        assertThat(world.money(yonas)).isEqualTo((105_000 - 3 * PRICE) + " " + 3 * PRICE);
        assertThat(ask(
                        "select spent from fund_year where fund_id = ?",
                        olten.fund().id()))
                .isEqualTo(String.valueOf(15 * PRICE));
        assertThat(ask(
                        "select count(*) from ledger_entry e join invoice_line l on l.entry_id = e.id"
                                + " where l.invoice_id = ? and e.kind = 'EXPENSE' and e.amount = l.amount",
                        id.id()))
                .isEqualTo("2");
        assertThat(invoices.open(id).pdf()).isNotNull();
        assertThat(checks.accepted().map(one -> one.line().amount()))
                .containsExactlyInAnyOrder(new Chf(12 * PRICE), new Chf(3 * PRICE));
    }

    @Test
    void ofTwoWhoAcceptAtOnceOneDoesAndItIsBookedOnce() throws Exception {
        InvoiceId id = submitted();
        world.asLead(olten);
        long seen = invoices.open(id).version();

        List<String> outcomes = atOnce(
                as(() -> world.asLead(olten), () -> checks.accept(id, seen, "")),
                as(() -> world.asLead(olten), () -> checks.accept(id, seen, "")));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "billing.refusal.accepted");
        assertThat(world.money(amina)).isEqualTo((105_000 - 12 * PRICE) + " " + 12 * PRICE);
    }

    @Test
    void acceptedOrTakenBackAtTheSameTimeButNeverBoth() throws Exception {
        InvoiceId id = submitted();
        world.asLead(olten);
        long seen = invoices.open(id).version();

        List<String> outcomes = atOnce(
                as(() -> world.asLead(olten), () -> checks.accept(id, seen, "")),
                as(() -> world.asSchool(school), () -> mine.withdraw(id)));

        boolean accepted =
                ask("select state from invoice where id = ?", id.id()).equals("ACCEPTED");
        assertThat(outcomes)
                .containsExactly(
                        accepted ? "done" : "billing.refusal.withdrawn",
                        accepted ? "billing.refusal.accepted" : "done");
        assertThat(world.money(amina)).isEqualTo(accepted ? (105_000 - 12 * PRICE) + " " + 12 * PRICE : "105000 0");
    }

    @Test
    void handedInTwiceAtOnceItIsHandedInOnce() throws Exception {
        InvoiceId id = begin();
        long seen = invoices.open(id).version();

        List<String> outcomes = atOnce(
                as(() -> world.asSchool(school), () -> mine.submit(id, seen)),
                as(() -> world.asSchool(school), () -> mine.submit(id, seen)));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "billing.refusal.state");
    }

    @Test
    void begunTwiceAtOnceItIsOneInvoice() throws Exception {
        atOnce(as(() -> world.asSchool(school), this::begin), as(() -> world.asSchool(school), this::begin));

        assertThat(ask("select count(*) from invoice where provider_id = ?", school.id()))
                .isEqualTo("1");
    }

    @Test
    void lessIsChargedWithAReasonAndWhatIsLeftOutCanBeChargedLater() {
        Pupil yonas = world.pupil(school, olten, "Yonas", 2);
        world.asSchool(school);
        InvoiceId id = begin();
        InvoiceLine his = line(id, yonas);
        refused("billing.refusal.reason-missing", () -> mine.charge(his.id(), 0, " "));
        mine.charge(his.id(), 0, "Wird im nächsten Monat verrechnet");
        mine.charge(line(id, amina).id(), 10, "Einmal früher gegangen");
        submit(id);
        accept(id, "");

        assertThat(world.money(amina)).isEqualTo((105_000 - 10 * PRICE) + " " + 10 * PRICE);
        assertThat(world.money(yonas)).isEqualTo("105000 0");
        world.asSchool(school);
        InvoiceId next = begin();
        assertThat(lines(next))
                .singleElement()
                .satisfies(one -> assertThat(one.units()).isEqualTo(6));
        assertThat(next).isNotEqualTo(id);
    }

    @Test
    void moreThanWasAttendedIsSaidToBothAndNeedsTheLeadsReason() {
        InvoiceId id = begin();
        mine.charge(only(id).id(), 15, "Eine Lektion ist nicht eingetragen");
        assertThat(invoices.open(id).summary().problems()).isEqualTo(1);
        submit(id);
        world.asLead(olten);

        assertThat(only(id).over()).isEqualTo(new OverBilling(3, 0, 0, Chf.ZERO));
        refused("billing.refusal.words-needed", () -> accept(id, ""));
        accept(id, "Liste liegt bei");
        assertThat(world.money(amina)).isEqualTo((105_000 - 15 * PRICE) + " " + 15 * PRICE);
    }

    @Test
    void moreThanWasApprovedIsNeverPaid() {
        Pupil partly = world.pupil(school, olten, "Partly", "LESSON", PRICE, 4, MONTH.atDay(1), MONTH.atEndOfMonth());
        school.sessions().forEach(one -> world.mark(one, partly, PRESENT));
        world.asSchool(school);
        InvoiceId id = submitted();

        assertThat(line(id, partly).over().amount()).isEqualTo(new Chf(14 * PRICE));
        refused("billing.refusal.overbilled", () -> accept(id, "Bitte trotzdem"));
        assertThat(world.money(partly)).isEqualTo(4 * PRICE + " 0");
        assertThat(world.money(amina)).isEqualTo("105000 0");
    }

    @Test
    void anApprovalThatIsRevokedMeanwhilePaysNothingAfterThatDay() {
        InvoiceId id = submitted();
        world.revoke(amina, MONTH.atDay(2));
        world.asLead(olten);

        assertThat(invoices.open(id).unpayable()).isEqualTo(1);
        assertThat(only(id).over()).isEqualTo(new OverBilling(0, 6, 0, Chf.ZERO));
        refused("billing.refusal.overbilled", () -> accept(id, "Trotzdem"));
    }

    @Test
    void whatWasSetFreeTooEarlyIsSetAsideAgain() {
        InvoiceId id = submitted();
        world.release(olten, amina, 100_000);
        assertThat(world.money(amina)).isEqualTo("5000 0");

        accept(id, "");

        assertThat(world.money(amina)).isEqualTo("0 " + 12 * PRICE);
    }

    @Test
    void aLessonIsChargedOnceAndTheDatabaseSaysSoToo() {
        InvoiceId id = submitted();
        accept(id, "");
        world.asSchool(school);

        refused("billing.refusal.nothing", this::begin);
        Pupil yonas = world.pupil(school, olten, "Yonas", 1);
        world.asSchool(school);
        InvoiceId other = begin();
        assertThatThrownBy(() -> database.sql("""
                        insert into invoice_unit (line_id, unit_key, enrolment_id, session_id, held_on, units)
                        select ?, u.unit_key, u.enrolment_id, u.session_id, u.held_on, u.units
                        from invoice_unit u where u.enrolment_id = ? order by u.held_on desc limit 1
                        """)
                        .params(line(other, yonas).id().id(), amina.seat().id())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("invoice_unit_once");
    }

    @Test
    void theDatabaseKeepsWhatIsAccepted() {
        InvoiceId id = submitted();
        accept(id, "");

        for (String change : List.of(
                "update invoice set total = 1 where id = ?",
                "update invoice_line set units = 1, reason = 'x' where invoice_id = ?",
                "delete from invoice_line where invoice_id = ?",
                "delete from invoice where id = ?")) {
            assertThatThrownBy(() -> database.sql(change).param(id.id()).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    @DisplayName("BR19: a mistake is credited in a later invoice, and what it charged can be charged anew")
    void aMistakeIsCredited() {
        InvoiceId id = submitted();
        accept(id, "");
        world.asSchool(school);
        InvoiceLine mistaken = only(id);
        refused("billing.refusal.reason-missing", () -> mine.credit(mistaken.id(), ""));
        InvoiceId draft = mine.credit(mistaken.id(), "Falsche Klasse");
        refused("billing.refusal.credited", () -> mine.credit(mistaken.id(), "Noch einmal"));
        assertThat(only(draft).credits()).isNotNull();
        submit(draft);
        accept(draft, "");

        assertThat(world.money(amina)).isEqualTo("105000 0");
        assertThat(only(id).credited()).isTrue();
        world.asSchool(school);
        InvoiceId anew = begin();
        assertThat(only(anew).units()).isEqualTo(12);
    }

    @Test
    void theLeadObjectsAndTheProviderCorrects() {
        InvoiceId id = submitted();
        world.asLead(olten);
        refused("billing.refusal.no-objection", () -> checks.sendBack(id));
        checks.object(only(id).id(), "Am 2. war sie beim Arzt");
        refused("billing.refusal.objected", () -> accept(id, ""));
        world.asLead(olten);
        checks.sendBack(id);
        refused("billing.refusal.state", () -> checks.object(only(id).id(), "Noch etwas"));

        world.asSchool(school);
        assertThat(only(id).objection()).isEqualTo("Am 2. war sie beim Arzt");
        refused("billing.refusal.no-draft", () -> mine.charge(only(id).id(), 9, "Arzt"));
        mine.rework(id);
        mine.charge(only(id).id(), 9, "Arzt");
        submit(id);
        accept(id, "");
        assertThat(world.money(amina)).isEqualTo((105_000 - 9 * PRICE) + " " + 9 * PRICE);
        assertThat(invoices.open(id).steps())
                .extracting(InvoiceSheet.Step::code)
                .containsExactly("begin", "submit", "send-back", "rework", "submit", "accept");
    }

    @Test
    void monthsAndCoursesAreChargedOnce() {
        Pupil monthly = world.pupil(
                school,
                olten,
                "Monat",
                "MONTH",
                40_000,
                2,
                MONTH.atDay(3),
                MONTH.plusMonths(1).atDay(2));
        Pupil whole = world.pupil(school, olten, "Ganz", "COURSE", 80_000, 1, MONTH.atDay(3), MONTH.atDay(20));
        world.asSchool(school);
        InvoiceId id = submitted();

        assertThat(line(id, monthly).amount()).isEqualTo(new Chf(40_000));
        assertThat(line(id, whole).amount()).isEqualTo(new Chf(80_000));
        accept(id, "");
        world.asSchool(school);
        refused("billing.refusal.nothing", this::begin);
    }

    @Test
    void othersSeeNothingOfIt() {
        InvoiceId id = begin();
        InvoiceLineId line = only(id).id();
        School other = world.school(1);
        world.asSchool(other);
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> invoices.open(id),
                () -> invoices.lines(id, 0, 9),
                () -> mine.charge(line, 1, "x"),
                () -> mine.credit(line, "x"),
                () -> mine.discard(id),
                () -> mine.submit(id, 0))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(act);
        }
        world.asLead(olten);
        assertThatExceptionOfType(NotFound.class)
                .as("a draft is the provider's own")
                .isThrownBy(() -> invoices.open(id));
        world.asSchool(school);
        submit(id);
        world.asLead(world.region());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> invoices.open(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> checks.accept(id, 0, ""));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> checks.object(line, "x"));
    }

    @Test
    void nothingIsChargedThatIsStillToComeOrNeverWas() {
        refused(
                "billing.refusal.future",
                () -> mine.begin(olten.region(), YearMonth.now().plusMonths(2)));
        refused("billing.refusal.nothing", () -> mine.begin(olten.region(), MONTH.minusMonths(4)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> mine.begin(Ids.next(), MONTH));
    }

    @Test
    void whatIsGivenUpCanBeChargedByAnother() {
        InvoiceId id = begin();
        mine.discard(id);

        assertThat(mine.open()).hasSize(1);
        assertThat(begin()).isNotEqualTo(id);
    }

    @Test
    void aLargeInvoiceOpensWithAsManyStatementsAsASmallOne() {
        InvoiceId small = submitted();
        School large = world.school(6);
        for (int i = 0; i < 20; i++) {
            world.pupil(large, olten, "Person " + i, 3);
        }
        world.asSchool(large);
        InvoiceId many = submitted();
        world.asLead(olten);
        invoices.open(small);
        invoices.open(many);

        assertThat(statements.during(() -> read(many))).isEqualTo(statements.during(() -> read(small)));
    }

    private void read(InvoiceId id) {
        invoices.open(id);
        lines(id);
    }

    private InvoiceId begin() {
        return mine.begin(olten.region(), MONTH);
    }

    private InvoiceId submitted() {
        InvoiceId id = begin();
        submit(id);
        return id;
    }

    private void submit(InvoiceId id) {
        mine.submit(id, invoices.open(id).version());
    }

    /** As the lead of the region, who has read it. */
    private void accept(InvoiceId id, String words) {
        world.asLead(olten);
        checks.accept(id, invoices.open(id).version(), words);
    }

    private List<InvoiceLine> lines(InvoiceId id) {
        return invoices.lines(id, 0, 100);
    }

    private InvoiceLine only(InvoiceId id) {
        assertThat(lines(id)).hasSize(1);
        return lines(id).getFirst();
    }

    private InvoiceLine line(InvoiceId id, Pupil pupil) {
        return lines(id).stream()
                .filter(one -> one.approval().equals(pupil.approval()))
                .findFirst()
                .orElseThrow();
    }

    private String ask(String sql, Object parameter) {
        return Objects.requireNonNull(
                database.sql(sql).param(parameter).query(String.class).single());
    }

    private static Callable<String> as(Runnable who, Runnable act) {
        return () -> {
            who.run();
            act.run();
            return "done";
        };
    }

    @SafeVarargs
    private static List<String> atOnce(Callable<String>... acts) throws Exception {
        CyclicBarrier together = new CyclicBarrier(acts.length);
        List<Future<String>> running = new ArrayList<>();
        List<String> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.length)) {
            for (Callable<String> act : acts) {
                running.add(threads.submit(() -> {
                    together.await();
                    try {
                        return act.call();
                    } catch (Refusal refusal) {
                        return refusal.key();
                    } finally {
                        SignedInAs.nobody();
                    }
                }));
            }
            for (Future<String> one : running) {
                outcomes.add(one.get());
            }
        }
        return outcomes;
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}

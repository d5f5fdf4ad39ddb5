package ch.etappe.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.identity.UserId;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.PriceUnit;
import ch.etappe.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an invoice may charge and what can be done with it, without a database. */
class InvoiceRulesTest {

    private static final LocalDate FROM = LocalDate.of(2026, 10, 1);
    private static final LocalDate TO = LocalDate.of(2026, 10, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final UserId SCHOOL = UserId.next();
    private static final UserId LEAD = UserId.next();
    private static final long PLENTY = 1_000_000;
    private static final LineSums FINE = new LineSums(new Chf(1_050), 1, 0, 0, 0);

    @Test
    void onlyTheseActsArePossible() {
        List<String> possible = new ArrayList<>();
        for (InvoiceState state : InvoiceState.values()) {
            Arrays.stream(InvoiceAct.values())
                    .filter(act -> act.isPossibleFrom(state))
                    .forEach(act -> possible.add(state + " " + act + " " + act.to()));
        }

        assertThat(possible)
                .containsExactly(
                        "DRAFT SUBMIT SUBMITTED",
                        "DRAFT DISCARD DISCARDED",
                        "SUBMITTED WITHDRAW DRAFT",
                        "SUBMITTED SEND_BACK RETURNED",
                        "SUBMITTED ACCEPT ACCEPTED",
                        "RETURNED REWORK DRAFT");
    }

    @Test
    void whoWroteItDoesNotAcceptIt() {
        Invoice invoice = submitted();

        refused("billing.refusal.own", () -> invoice.accept(FINE, "", SCHOOL, NOW));
        assertThat(invoice.state()).isEqualTo(InvoiceState.SUBMITTED);
    }

    @Test
    void whatCannotBePaidIsNotAcceptedWhateverTheWords() {
        LineSums unpayable = new LineSums(new Chf(1_050), 1, 1, 1, 0);

        refused("billing.refusal.overbilled", () -> submitted().accept(unpayable, "Ist gut so", LEAD, NOW));
    }

    @Test
    void moreThanWasAttendedNeedsWords() {
        LineSums more = new LineSums(new Chf(1_050), 1, 1, 0, 0);

        refused("billing.refusal.words-needed", () -> submitted().accept(more, " ", LEAD, NOW));
        Invoice invoice = submitted();
        invoice.accept(more, "Die Liste ging verloren", LEAD, NOW);
        assertThat(invoice.state()).isEqualTo(InvoiceState.ACCEPTED);
    }

    @Test
    void anObjectionIsAnsweredOrTakenBackFirst() {
        LineSums objected = new LineSums(new Chf(1_050), 1, 0, 0, 1);

        refused("billing.refusal.objected", () -> submitted().accept(objected, "", LEAD, NOW));
        refused("billing.refusal.no-objection", () -> submitted().sendBack(FINE, LEAD));
    }

    @Test
    void whatIsAcceptedStays() {
        Invoice invoice = submitted();
        invoice.accept(FINE, "", LEAD, NOW);

        refused("billing.refusal.accepted", invoice::withdraw);
        refused("billing.refusal.accepted", invoice::requireDraft);
        refused("billing.refusal.accepted", () -> invoice.accept(FINE, "", LEAD, NOW));
    }

    @Test
    void anEmptyInvoiceIsNotHandedIn() {
        Invoice invoice = new Invoice(Ids.next(), Ids.next(), YearMonth.of(2026, 10), SCHOOL, NOW);

        refused("billing.refusal.empty", () -> invoice.submit(LineCounter.sums(List.of()), SCHOOL, NOW));
    }

    @Test
    void whatIsTooMuchIsExplainedByWhatWasChargedThenByDaysWithoutApprovalThenByAttendance() {
        Tally tally = new Tally(lessons(4), 3, 2);

        assertThat(over(12, tally, PLENTY)).isEqualTo(new OverBilling(0, 0, 0, Chf.ZERO));
        assertThat(over(14, tally, PLENTY)).isEqualTo(new OverBilling(0, 0, 2, Chf.ZERO));
        assertThat(over(16, tally, PLENTY)).isEqualTo(new OverBilling(0, 1, 3, Chf.ZERO));
        assertThat(over(20, tally, PLENTY)).isEqualTo(new OverBilling(3, 2, 3, Chf.ZERO));
        assertThat(over(0, tally, PLENTY)).isEqualTo(OverBilling.none());
    }

    @Test
    void whatIsBeyondTheApprovedAmountIsSaidToTheCentime() {
        Tally tally = new Tally(lessons(4), 0, 0);

        assertThat(over(12, tally, 12 * 1_050).isNone()).isTrue();
        assertThat(over(12, tally, 12 * 1_050 - 1).amount()).isEqualTo(new Chf(1));
        assertThat(over(12, tally, -500).amount()).isEqualTo(new Chf(12 * 1_050));
        assertThat(over(12, tally, 0).isUnpayable()).isTrue();
    }

    @Test
    void unitsOfOtherLinesAndOfDaysWithoutApprovalAreNotFair() {
        Billable approval = billable(PriceUnit.LESSON, FROM, TO, FROM.plusDays(1), null);
        List<ChargedUnit> attended = lessons(4);
        UUID other = Ids.next();

        Tally tally = Tally.of(approval, attended, (seat, key) -> key.equals("2") ? other : null, null);

        assertThat(tally.fair()).extracting(ChargedUnit::key).containsExactly("1", "3");
        assertThat(tally.billed()).isEqualTo(3);
        assertThat(tally.uncovered()).isEqualTo(3);
    }

    @Test
    void aMonthIsChargedWhenItHasBegun() {
        Billable approval = billable(
                PriceUnit.MONTH,
                LocalDate.of(2026, 8, 15),
                LocalDate.of(2026, 12, 14),
                LocalDate.of(2026, 8, 15),
                null);

        assertThat(approval.wholes(FROM, TO, TODAY))
                .extracting(ChargedUnit::key)
                .containsExactly("2026-10-15");
        assertThat(approval.wholes(FROM.minusYears(1), TO.plusYears(1), TODAY))
                .extracting(ChargedUnit::key)
                .containsExactly("2026-08-15", "2026-09-15", "2026-10-15", "2026-11-15");
    }

    @Test
    void monthsBeforeThePersonCameAndAfterItLeftAreNotCharged() {
        Billable late = billable(
                PriceUnit.MONTH, LocalDate.of(2026, 8, 1), LocalDate.of(2026, 12, 31), LocalDate.of(2026, 9, 20), null);
        Billable left = billable(
                PriceUnit.MONTH,
                LocalDate.of(2026, 8, 1),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2026, 8, 1),
                LocalDate.of(2026, 9, 30));

        assertThat(late.wholes(FROM.minusYears(1), TO, TODAY))
                .extracting(ChargedUnit::on)
                .containsExactly(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 10, 1));
        assertThat(left.wholes(FROM.minusYears(1), TO, TODAY))
                .extracting(ChargedUnit::key)
                .containsExactly("2026-08-01", "2026-09-01");
    }

    @Test
    void aCourseIsChargedOnceOnTheDayOnWhichThePersonCame() {
        Billable approval = billable(PriceUnit.COURSE, FROM, TO, FROM.plusDays(3), null);

        assertThat(approval.wholes(FROM, TO, TODAY))
                .containsExactly(new ChargedUnit(approval.seat(), "COURSE", null, FROM.plusDays(3), 1));
        assertThat(approval.wholes(FROM, TO, FROM)).isEmpty();
    }

    @Test
    void anotherNumberNeedsAReasonAndSense() {
        Line line = Line.of(billable(PriceUnit.LESSON, FROM, TO, FROM, null), 12);

        refused("billing.refusal.reason-missing", () -> line.charging(11, " "));
        refused("billing.refusal.units", () -> line.charging(-1, "x"));
        refused("billing.refusal.units", () -> line.charging(Integer.MAX_VALUE, "x"));
        refused("billing.refusal.reason-long", () -> line.charging(11, "x".repeat(501)));
        assertThat(line.charging(11, "Einmal früher gegangen").amount()).isEqualTo(new Chf(11 * 1_050));
        assertThat(line.charging(11, "x").charging(12, "").reason()).isNull();
    }

    @Test
    void whatTheProviderHasNotChangedFollowsAttendance() {
        Line line = Line.of(billable(PriceUnit.LESSON, FROM, TO, FROM, null), 12);

        assertThat(line.recounted(9).units()).isEqualTo(9);
        assertThat(line.charging(10, "x").recounted(9).units()).isEqualTo(10);
        assertThat(line.charging(10, "x").recounted(10).reason()).isNull();
    }

    @Test
    void anExcusedLessonCountsIfTheCantonSaysSo() {
        assertThat(BillableRows.counting(false)).containsExactly("PRESENT", "LATE");
        assertThat(BillableRows.counting(true)).containsExactly("PRESENT", "LATE", "EXCUSED");
    }

    private static OverBilling over(int units, Tally tally, long left) {
        return OverBilling.of(units, tally, new Chf(1_050), new Chf(left));
    }

    private static List<ChargedUnit> lessons(int number) {
        UUID seat = Ids.next();
        return IntStream.range(0, number)
                .mapToObj(n -> new ChargedUnit(seat, String.valueOf(n), null, FROM.plusDays(n), 3))
                .toList();
    }

    private static Billable billable(
            PriceUnit unit, LocalDate from, LocalDate to, LocalDate came, @Nullable LocalDate left) {
        return new Billable(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                Ids.next(),
                new LocalizedText(Map.of("de-CH", "Deutsch A1")),
                unit,
                new Chf(1_050),
                new Chf(100_000),
                from,
                to,
                unit == PriceUnit.LESSON ? came : from,
                to,
                came,
                left);
    }

    private static Invoice submitted() {
        Invoice invoice = new Invoice(Ids.next(), Ids.next(), YearMonth.of(2026, 10), SCHOOL, NOW);
        invoice.submit(FINE, SCHOOL, NOW);
        return invoice;
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}

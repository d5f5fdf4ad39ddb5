package ch.etappe.funding;

import ch.etappe.funding.FederalPaymentForm.Field;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.Problem;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the Confederation pays twice a year for the decisions on recognition and provisional admission, less what Programme
 * S paid for the same people before. Source: VIntA Art. 15 para. 1 and 2bis; BR15.
 */
@Service
@Transactional
@PreAuthorize("hasRole('CANTON')")
public class FederalPayments {

    private static final int MOST_DECISIONS = 100_000;
    private static final int MOST_MONTHS = 1_000_000;

    private final FlatRates rates;
    private final Ledger ledger;
    private final Book book;
    private final JdbcClient database;
    private final Clock clock;

    FederalPayments(FlatRates rates, Ledger ledger, Book book, JdbcClient database, Clock clock) {
        this.rates = rates;
        this.ledger = ledger;
        this.book = book;
        this.database = database;
        this.clock = clock;
    }

    /** What the dossiers say, to compare with the Confederation's list: everybody counts once, with the first decision. */
    @Transactional(readOnly = true)
    public Counted counted(int year, int half) {
        FederalPaymentForm period = new FederalPaymentForm(year, half, 0, 0);
        return database.sql("""
            select count(*) as decisions, coalesce(sum(programme_s_months), 0) as months
            from federal_decision where decided_on between :from and :to
            """)
                .param("from", period.from())
                .param("to", period.to())
                .query((row, number) -> new Counted(row.getInt("decisions"), row.getInt("months")))
                .single();
    }

    /**
     * What is wrong with a form, in the order of its fields; empty if it can be worked out. Where two rates hold in one
     * half, each part is booked as an inflow of its own.
     */
    @Transactional(readOnly = true)
    public List<Problem> problems(FederalPaymentForm form) {
        List<Problem> problems = new ArrayList<>();
        if (form.year() < Amounts.FIRST_YEAR || form.from().isAfter(today())) {
            problems.add(Problem.of(Field.YEAR, "funding.refusal.half", Amounts.FIRST_YEAR));
        } else if (rates.on(RateKind.IP, form.from()).compareTo(rates.on(RateKind.IP, form.to())) != 0) {
            problems.add(Problem.of(Field.YEAR, "funding.refusal.rate-changes"));
        }
        if (form.decisions() < 1 || form.decisions() > MOST_DECISIONS) {
            problems.add(Problem.of(Field.DECISIONS, "funding.refusal.decisions", MOST_DECISIONS));
        }
        if (form.programmeSMonths() < 0 || form.programmeSMonths() > MOST_MONTHS) {
            problems.add(Problem.of(Field.MONTHS, "funding.refusal.months", MOST_MONTHS));
        } else if (problems.isEmpty() && amount(form).net().rappen() <= 0) {
            problems.add(Problem.of(Field.MONTHS, "funding.refusal.deduction"));
        }
        return problems;
    }

    /** What is wrong with the day and the reference of its entry. */
    @Transactional(readOnly = true)
    public List<Problem> problems(@Nullable LocalDate valueDate, String reason) {
        List<Problem> problems = new ArrayList<>(Amounts.problems(Field.VALUE_DATE, valueDate, today()));
        problems.addAll(Amounts.problems(Field.REASON, reason));
        return problems;
    }

    /**
     * How much it is.
     *
     * @throws Refusal with the key of the first of {@link #problems}; {@code funding.refusal.no-rate}
     */
    @Transactional(readOnly = true)
    public Amount workOut(FederalPaymentForm form) {
        Problem.refuse(problems(form));
        return amount(form);
    }

    /**
     * Books it on the fund of the flat rate, in the year of its half.
     *
     * @param reason the Confederation's reference
     * @throws Refusal as {@link #workOut}; {@code funding.refusal.half-booked} while one for this half stands
     */
    public EntryId book(FederalPaymentForm form, LocalDate valueDate, String reason, String key) {
        Amount amount = workOut(form);
        FundId fund = ledger.fund(Payer.canton(CostBearer.CANTON_IP));
        book.lock(fund, form.year());
        if (isBooked(form)) {
            throw new Refusal("funding.refusal.half-booked");
        }
        EntryId entry = ledger.inflow(fund, form.year(), amount.net(), valueDate, reason, key);
        database.sql("""
            insert into federal_payment (entry_id, year_no, half, decisions, rate, programme_s_months,
                                         programme_s_rate)
            values (:entry, :year, :half, :decisions, :rate, :months, :month)
            """)
                .param("entry", entry.id())
                .param("year", form.year())
                .param("half", form.half())
                .param("decisions", form.decisions())
                .param("rate", amount.rate().rappen())
                .param("months", form.programmeSMonths())
                .param("month", amount.monthlyRate().rappen())
                .update();
        return entry;
    }

    /** The half that the Confederation pays next: the last one that is over. */
    public FederalPaymentForm latest() {
        LocalDate past = today().minusMonths(6);
        int half = past.getMonthValue() < 7 ? 1 : 2;
        Counted counted = counted(past.getYear(), half);
        return new FederalPaymentForm(past.getYear(), half, counted.decisions(), counted.programmeSMonths());
    }

    private Amount amount(FederalPaymentForm form) {
        Chf rate = rates.on(RateKind.IP, form.to());
        Chf month = form.programmeSMonths() == 0 ? Chf.ZERO : rates.on(RateKind.PROGRAMM_S_MONTH, form.to());
        return new Amount(rate, rate.times(form.decisions()), month, month.times(form.programmeSMonths()));
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private boolean isBooked(FederalPaymentForm form) {
        return database.sql("""
            select count(*) from federal_payment p
            where p.year_no = :year and p.half = :half
              and not exists (select 1 from ledger_entry e where e.reverses = p.entry_id)
            """)
                        .param("year", form.year())
                        .param("half", form.half())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @param programmeSMonths full months with status S before the decision */
    public record Counted(int decisions, int programmeSMonths) implements Serializable {}

    /** Rate times decisions, less the months of Programme S. */
    public record Amount(Chf rate, Chf gross, Chf monthlyRate, Chf deduction) implements Serializable {

        public Chf net() {
            return gross.minus(deduction);
        }
    }
}

package ch.etappe.funding;

import ch.etappe.kernel.Chf;
import ch.etappe.organisation.Problem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An inflow as typed; what is missing or unreadable is null. */
public record InflowForm(
        @Nullable Payer payer,
        @Nullable Integer year,
        @Nullable Chf amount,
        @Nullable LocalDate valueDate,
        String reason)
        implements Serializable {

    /** The fields that can be wrong. */
    public enum Field {
        FUND,
        YEAR,
        AMOUNT,
        VALUE_DATE,
        REASON
    }

    /** What is wrong, in the order of the fields; empty if {@link Ledger#inflow} takes it. */
    public List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (payer == null) {
            problems.add(Problem.of(Field.FUND, "funding.refusal.fund-missing"));
        }
        if (year == null || !Amounts.isYear(year, today)) {
            problems.add(Problem.of(Field.YEAR, "funding.refusal.year", Amounts.FIRST_YEAR, Amounts.lastYear(today)));
        }
        if (amount == null || !Amounts.isAmount(amount)) {
            problems.add(Problem.of(Field.AMOUNT, "funding.refusal.amount", Amounts.MOST.formatted()));
        }
        problems.addAll(Amounts.problems(Field.VALUE_DATE, valueDate, today));
        problems.addAll(Amounts.problems(Field.REASON, reason));
        return problems;
    }
}

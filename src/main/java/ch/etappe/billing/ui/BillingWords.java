package ch.etappe.billing.ui;

import ch.etappe.billing.InvoiceLine;
import ch.etappe.billing.InvoiceState;
import ch.etappe.billing.OverBilling;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.PriceUnit;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** Invoices in words. */
final class BillingWords {

    private BillingWords() {}

    static Badge badge(InvoiceState state, Wording words) {
        String word = words.of(state.key());
        return switch (state) {
            case DRAFT, DISCARDED -> Badges.neutral(word);
            case SUBMITTED -> Badges.waiting(word);
            case RETURNED -> Badges.warn(word);
            case ACCEPTED -> Badges.good(word);
        };
    }

    static Component amount(Chf amount) {
        Span number = new Span(amount.formatted());
        number.addClassNames("number", "amount");
        return number;
    }

    /** {@code 24 Lektionen zu CHF 10.50}. */
    static String calculation(InvoiceLine line, Wording words) {
        return words.of(
                "billing.calculation",
                line.unit().name(),
                line.units(),
                line.price().formatted());
    }

    static String units(PriceUnit unit, int units, Wording words) {
        return words.of("billing.units", unit.name(), units);
    }

    /** By how much a line charges too much, each cause a sentence; none where it does not. */
    static List<String> problems(InvoiceLine line, Wording words) {
        OverBilling over = line.over();
        List<String> problems = new ArrayList<>();
        if (over.attendance() > 0) {
            problems.add(words.of("billing.over.attendance", units(line.unit(), over.attendance(), words)));
        }
        if (over.validity() > 0) {
            problems.add(words.of("billing.over.validity", units(line.unit(), over.validity(), words)));
        }
        if (over.billed() > 0) {
            problems.add(words.of("billing.over.billed", units(line.unit(), over.billed(), words)));
        }
        if (over.amount().rappen() > 0) {
            problems.add(words.of("billing.over.amount", over.amount().formatted()));
        }
        return problems;
    }
}

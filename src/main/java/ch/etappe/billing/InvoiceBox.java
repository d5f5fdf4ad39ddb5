package ch.etappe.billing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which invoices a list shows, and in which order. */
public enum InvoiceBox {
    /** The provider's own that are under way. */
    RUNNING("i.state in ('DRAFT', 'SUBMITTED', 'RETURNED')", "i.state <> 'RETURNED', i.month_from desc, i.nr desc"),
    /** At the region; those with problems first, then those that wait longest. */
    TO_CHECK("i.state = 'SUBMITTED'", "i.problems = 0, i.submitted_at, i.id"),
    RETURNED("i.state = 'RETURNED'", "i.submitted_at desc, i.id"),
    ACCEPTED("i.state = 'ACCEPTED'", "i.decided_at desc, i.id");

    private final String where;
    private final String order;

    InvoiceBox(String where, String order) {
        this.where = where;
        this.order = order;
    }

    String where() {
        return where;
    }

    String order() {
        return order;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return "billing.box." + code();
    }

    public static Optional<InvoiceBox> of(String code) {
        return Arrays.stream(values()).filter(box -> box.code().equals(code)).findFirst();
    }
}

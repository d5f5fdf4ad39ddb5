package ch.etappe.billing;

import java.util.Locale;

/** Where an invoice stands. The names are stored and are message keys; rename only with a migration. */
public enum InvoiceState {
    /** The provider works on it. */
    DRAFT,
    /** The region checks it. */
    SUBMITTED,
    /** Came back with words at its lines; the provider takes it up again. */
    RETURNED,
    /** Booked; stays as it is. */
    ACCEPTED,
    /** Given up before it was handed in. */
    DISCARDED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "billing.state." + code();
    }

    /** Whether nothing can be done with it any more. */
    public boolean isOver() {
        return this == ACCEPTED || this == DISCARDED;
    }
}

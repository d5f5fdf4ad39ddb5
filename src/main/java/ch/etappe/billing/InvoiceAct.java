package ch.etappe.billing;

import ch.etappe.kernel.Refusal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be done to an invoice, and from which states; everything else is refused. The names are stored. */
public enum InvoiceAct {
    BEGIN(InvoiceState.DRAFT),
    SUBMIT(InvoiceState.SUBMITTED, InvoiceState.DRAFT),
    /** The provider takes back what nobody has decided on yet. */
    WITHDRAW(InvoiceState.DRAFT, InvoiceState.SUBMITTED),
    SEND_BACK(InvoiceState.RETURNED, InvoiceState.SUBMITTED),
    /** What came back is taken up again. */
    REWORK(InvoiceState.DRAFT, InvoiceState.RETURNED),
    ACCEPT(InvoiceState.ACCEPTED, InvoiceState.SUBMITTED),
    DISCARD(InvoiceState.DISCARDED, InvoiceState.DRAFT);

    private final InvoiceState to;
    private final Set<InvoiceState> from;

    InvoiceAct(InvoiceState to, InvoiceState... from) {
        this.to = to;
        this.from = EnumSet.noneOf(InvoiceState.class);
        this.from.addAll(Set.of(from));
    }

    InvoiceState to() {
        return to;
    }

    public boolean isPossibleFrom(InvoiceState state) {
        return from.contains(state);
    }

    /** @throws Refusal {@code billing.refusal.accepted} once it is final, {@code billing.refusal.state} otherwise */
    void requireFrom(InvoiceState state) {
        if (!isPossibleFrom(state)) {
            throw new Refusal(state == InvoiceState.ACCEPTED ? "billing.refusal.accepted" : "billing.refusal.state");
        }
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return "billing.act." + code();
    }
}

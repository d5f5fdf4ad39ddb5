package ch.etappe.billing;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an invoice. */
public record InvoiceId(UUID id) implements Serializable {

    public static InvoiceId next() {
        return new InvoiceId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static InvoiceId parse(String text) {
        return new InvoiceId(Ids.parse(text));
    }
}

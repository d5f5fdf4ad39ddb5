package ch.etappe.billing;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a line of an invoice. */
public record InvoiceLineId(UUID id) implements Serializable {

    public static InvoiceLineId next() {
        return new InvoiceLineId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static InvoiceLineId parse(String text) {
        return new InvoiceLineId(Ids.parse(text));
    }
}

package ch.etappe.billing;

import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.PriceUnit;
import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line as both sides see it: nothing of the person but the name and the number of the dossier.
 *
 * @param person name as offices write it
 * @param counted what attendance and approval say
 * @param units what is charged; less than nothing for a credit
 * @param reason why these differ, or why it is credited
 * @param objection of the region
 * @param credits the number of the invoice that it corrects; null for a charge
 * @param credited whether a later line takes it back
 */
public record InvoiceLine(
        InvoiceLineId id,
        UUID approval,
        DossierId dossier,
        String person,
        LocalizedText title,
        PriceUnit unit,
        Chf price,
        int counted,
        int units,
        Chf amount,
        @Nullable String reason,
        @Nullable String objection,
        OverBilling over,
        @Nullable Integer credits,
        boolean credited)
        implements Serializable {

    private static final int DIGITS = 8;

    /** The same short number as in the ledger, e.g. {@code 7F3A-91C2}. */
    public String dossierNumber() {
        String digits = dossier.id().toString().replace("-", "").toUpperCase(Locale.ROOT);
        String last = digits.substring(digits.length() - DIGITS);
        return last.substring(0, DIGITS / 2) + "-" + last.substring(DIGITS / 2);
    }

    /** Whether the provider charges something else than was counted. */
    public boolean differs() {
        return credits == null && units != counted;
    }
}

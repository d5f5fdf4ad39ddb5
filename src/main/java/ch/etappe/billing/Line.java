package ch.etappe.billing;

import ch.etappe.kernel.Chf;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.PriceUnit;
import ch.etappe.kernel.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is worked out and stored.
 *
 * @param counted what attendance and approval say
 * @param units what is charged; less than nothing for a credit
 * @param reason why these differ; null where they do not
 * @param objection of the region
 * @param over by how much it charges too much
 * @param creditOf the line of an earlier invoice that it takes back
 * @param entry the expense in the ledger
 */
record Line(
        InvoiceLineId id,
        UUID approval,
        UUID seat,
        UUID dossier,
        LocalizedText title,
        PriceUnit unit,
        Chf price,
        int counted,
        int units,
        @Nullable String reason,
        @Nullable String objection,
        OverBilling over,
        @Nullable UUID creditOf,
        @Nullable UUID entry) {

    static final int MOST = 10_000;
    static final int LONGEST_REASON = 500;

    /** Charges exactly what is fair. */
    static Line of(Billable approval, int counted) {
        return new Line(
                InvoiceLineId.next(),
                approval.approval(),
                approval.seat(),
                approval.dossier(),
                approval.title(),
                approval.unit(),
                approval.price(),
                counted,
                counted,
                null,
                null,
                OverBilling.none(),
                null,
                null);
    }

    /** Takes back all of a line that was accepted. */
    static Line creditOf(Line accepted, String reason) {
        requireReason(reason);
        return new Line(
                InvoiceLineId.next(),
                accepted.approval,
                accepted.seat,
                accepted.dossier,
                accepted.title,
                accepted.unit,
                accepted.price,
                0,
                -accepted.units,
                reason.strip(),
                null,
                OverBilling.none(),
                accepted.id.id(),
                null);
    }

    /**
     * Charges another number of units.
     *
     * @param wanted 0 leaves the line out
     * @param why needed unless it is what was counted
     * @throws Refusal {@code billing.refusal.units}, {@code .reason-missing}, {@code .reason-long}, {@code .is-credit}
     */
    Line charging(int wanted, String why) {
        if (creditOf != null) {
            throw new Refusal("billing.refusal.is-credit");
        }
        if (wanted < 0 || wanted > MOST) {
            throw new Refusal("billing.refusal.units", MOST);
        }
        if (wanted != counted) {
            requireReason(why);
        }
        return with(counted, wanted, wanted == counted ? null : why.strip(), over);
    }

    /** Attendance says something else now; what the provider has not changed follows. */
    Line recounted(int now) {
        int charged = isUntouched() ? now : units;
        return with(now, charged, charged == now ? null : reason, over);
    }

    Line checked(OverBilling found) {
        return with(counted, units, reason, found);
    }

    private Line with(int nowCounted, int nowUnits, @Nullable String why, OverBilling found) {
        return new Line(
                id,
                approval,
                seat,
                dossier,
                title,
                unit,
                price,
                nowCounted,
                nowUnits,
                why,
                objection,
                found,
                creditOf,
                entry);
    }

    boolean isUntouched() {
        return units == counted && creditOf == null;
    }

    boolean isCredit() {
        return creditOf != null;
    }

    boolean hasObjection() {
        return objection != null;
    }

    Chf amount() {
        return price.times(units);
    }

    /** @throws Refusal {@code billing.refusal.reason-missing}, {@code billing.refusal.reason-long} */
    static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new Refusal("billing.refusal.reason-missing");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new Refusal("billing.refusal.reason-long", LONGEST_REASON);
        }
    }
}

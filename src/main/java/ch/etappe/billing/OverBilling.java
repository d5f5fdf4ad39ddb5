package ch.etappe.billing;

import ch.etappe.kernel.Chf;
import java.io.Serializable;

/**
 * By how much a line charges more than it may. Never less than nothing.
 *
 * @param attendance units beyond what was attended; the region may agree with a reason
 * @param validity units on days without approval
 * @param billed units that were charged already
 * @param amount beyond what is left of the approved amount
 */
public record OverBilling(int attendance, int validity, int billed, Chf amount) implements Serializable {

    /**
     * Where more units are charged than are fair, those that were charged before explain it first, then those without
     * approval; the rest nobody attended.
     *
     * @param left of the approved amount, for this line
     */
    static OverBilling of(int units, Tally tally, Chf price, Chf left) {
        int excess = Math.max(0, units - tally.units());
        int billed = Math.min(excess, tally.billed());
        int validity = Math.min(excess - billed, tally.uncovered());
        Chf most = left.compareTo(Chf.ZERO) > 0 ? left : Chf.ZERO;
        Chf beyond = price.times(units).minus(most);
        return new OverBilling(
                excess - billed - validity, validity, billed, beyond.compareTo(Chf.ZERO) > 0 ? beyond : Chf.ZERO);
    }

    static OverBilling none() {
        return new OverBilling(0, 0, 0, Chf.ZERO);
    }

    /** Whether all is as attendance and approval say. */
    public boolean isNone() {
        return attendance == 0 && !isUnpayable();
    }

    /** Whether it cannot be paid, whoever agrees. */
    public boolean isUnpayable() {
        return validity > 0 || billed > 0 || amount.rappen() > 0;
    }
}

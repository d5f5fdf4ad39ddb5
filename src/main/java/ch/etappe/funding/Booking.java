package ch.etappe.funding;

import ch.etappe.kernel.Chf;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry that is to be written.
 *
 * @param key whoever asks twice with the same key books once
 */
record Booking(
        FundId fund,
        int year,
        EntryKind kind,
        Chf amount,
        @Nullable UUID object,
        @Nullable EntryId reverses,
        @Nullable EntryKind reversedKind,
        LocalDate valueDate,
        @Nullable String reason,
        String key) {

    /** Whether it is the same in all that counts as one that was written under the same key. */
    boolean repeats(Booking written) {
        return fund.equals(written.fund)
                && year == written.year
                && kind == written.kind
                && amount.equals(written.amount)
                && (object == null ? written.object == null : object.equals(written.object))
                && (reverses == null ? written.reverses == null : reverses.equals(written.reverses));
    }
}

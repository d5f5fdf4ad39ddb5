package ch.etappe.funding;

import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.ProcessArea;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger. No person stands in it: a dossier has a number there.
 *
 * @param reversed what a reversal undoes; null for all others
 * @param object null for an inflow
 * @param region of the commitment, by its name
 * @param by who booked; null for the portal itself
 * @param undone whether another entry reverses this one
 */
public record EntrySummary(
        EntryId id,
        EntryKind kind,
        @Nullable EntryKind reversed,
        Chf amount,
        CostObject.@Nullable Kind object,
        @Nullable DossierId dossier,
        @Nullable String region,
        @Nullable ProcessArea area,
        @Nullable String reason,
        LocalDate valueDate,
        Instant bookedAt,
        @Nullable String by,
        boolean undone)
        implements Serializable {

    private static final int DIGITS = 8;

    /** Eight characters, e.g. {@code 7F3A-91C2}; empty for an inflow. Offices compare them, nobody finds a person by them. */
    public String dossierNumber() {
        return dossier == null ? "" : number(dossier.id());
    }

    /** Whether it can be reversed at all: once, and a reversal never. */
    public boolean isReversible() {
        return kind != EntryKind.REVERSAL && !undone;
    }

    static String number(UUID id) {
        String digits = id.toString().replace("-", "").toUpperCase(Locale.ROOT);
        String last = digits.substring(digits.length() - DIGITS);
        return last.substring(0, DIGITS / 2) + "-" + last.substring(DIGITS / 2);
    }
}

package ch.etappe.provider;

import ch.etappe.kernel.Chf;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What canton and provider agreed.
 *
 * @param to its last day
 * @param amount for the whole period; null where none was agreed
 * @param withdrawn null while it stands
 */
public record Agreement(
        AgreementId id,
        LocalDate from,
        LocalDate to,
        @Nullable Integer seats,
        @Nullable String volume,
        @Nullable Chf amount,
        String reference,
        @Nullable Withdrawn withdrawn)
        implements Serializable {

    /** It was entered wrongly. */
    public record Withdrawn(String by, Instant at, String why) implements Serializable {}

    public boolean stands() {
        return withdrawn == null;
    }
}

package ch.etappe.funding;

import ch.etappe.kernel.Chf;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A new rate as typed; what is missing or unreadable is null. {@link FlatRates#problems} says what is wrong. */
public record FlatRateForm(
        RateKind kind, @Nullable Chf amount, @Nullable LocalDate from, String legalBasis) implements Serializable {

    /** The fields that can be wrong. */
    public enum Field {
        AMOUNT,
        FROM,
        BASIS
    }
}

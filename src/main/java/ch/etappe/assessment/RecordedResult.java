package ch.etappe.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A result in the file.
 *
 * @param superseded set where it no longer counts
 */
public record RecordedResult(
        ResultId id,
        Result result,
        LocalDate recordedOn,
        @Nullable Superseded superseded) implements Serializable {

    /**
     * @param by what replaces it; null where it was withdrawn
     */
    public record Superseded(LocalDate on, @Nullable ResultId by, String reason) implements Serializable {}

    public boolean isCurrent() {
        return superseded == null;
    }
}

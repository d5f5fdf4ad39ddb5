package ch.etappe.person;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A merge that was proposed or done.
 *
 * @param at when it came to its state
 * @param by who brought it there
 */
public record MergeSummary(
        UUID id,
        PersonId stays,
        PersonId goes,
        String staysName,
        String goesName,
        State state,
        String reason,
        Instant at,
        @Nullable String by)
        implements Serializable {

    /** The names are stored; rename only with a migration. */
    public enum State {
        PROPOSED,
        DECLINED,
        MERGED,
        UNDONE
    }
}

package ch.etappe.person;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One consent, also one that was withdrawn: it was valid until then.
 *
 * @param text the version that was read
 * @param recipient who gets to know something; empty where the scope has none
 * @param language BCP 47 tag in which the text was shown
 * @param givenBy name of the account that wrote it down
 */
public record ConsentSummary(
        UUID id,
        ConsentText text,
        String recipient,
        String language,
        Instant givenAt,
        String givenBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy)
        implements Serializable {

    public boolean isValid() {
        return withdrawnAt == null;
    }
}

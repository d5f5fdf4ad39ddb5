package ch.etappe.plan;

import ch.etappe.document.DocumentId;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A formal order as screens show it.
 *
 * @param measureTitle what it is carried out by
 * @param signatory null where nobody wrote it down
 * @param ordered in one sentence, in German
 * @param endedOn null while it is in force
 * @param endReason why it was lifted; null otherwise
 * @param issuedBy the region of an order that the present region has to examine and issue anew; null for its own
 * @param decision null where it is not there or not for the reader
 */
public record RequirementSummary(
        RequirementId id,
        String measureTitle,
        LocalDate orderedOn,
        String authority,
        @Nullable String signatory,
        String ordered,
        LocalDate dueOn,
        RequirementState state,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        @Nullable String issuedBy,
        @Nullable Decision decision)
        implements Serializable {

    public boolean isInForce() {
        return state == RequirementState.IN_FORCE;
    }

    /** @param shared whether the person sees it too */
    public record Decision(DocumentId document, String title, boolean shared) implements Serializable {}
}

package ch.etappe.enrolment.ui;

import ch.etappe.dossier.DossierId;
import ch.etappe.offer.CourseRunId;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param reason why it shall be this one all the same; null where nothing asked for a reason
 * @param together the dossiers of others who get seats with the person or not at all; empty for the person alone
 */
public record PickedRun(CourseRunId run, @Nullable String reason, List<DossierId> together) implements Serializable {

    public PickedRun {
        together = List.copyOf(together);
    }

    public PickedRun(CourseRunId run, @Nullable String reason) {
        this(run, reason, List.of());
    }
}

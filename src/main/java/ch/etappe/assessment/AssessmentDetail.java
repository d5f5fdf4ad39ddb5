package ch.etappe.assessment;

import ch.etappe.dossier.DossierId;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as its page shows it.
 *
 * @param dimensions in the order of the form; one that the reader must ask for first is left out
 * @param withheld whether the dimension of health was left out
 * @param earlier the last one completed before, for comparison; null for none
 */
public record AssessmentDetail(
        AssessmentSummary summary,
        DossierId dossier,
        AssessmentForm form,
        Map<Dimension, DimensionForm> dimensions,
        boolean withheld,
        @Nullable Earlier earlier)
        implements Serializable {

    /** What was found before. */
    public record Earlier(AssessmentSummary summary, Map<Dimension, DimensionForm> dimensions)
            implements Serializable {}
}

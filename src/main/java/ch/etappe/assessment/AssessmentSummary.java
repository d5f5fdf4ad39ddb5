package ch.etappe.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in a list.
 *
 * @param conductedOn null while a draft does not say
 * @param reason why it corrects its forerunner; null for a first version
 */
public record AssessmentSummary(
        AssessmentId id,
        AssessmentType type,
        AssessmentState state,
        int versionNo,
        @Nullable LocalDate conductedOn,
        @Nullable Potential potential,
        Set<Recommendation> recommended,
        @Nullable String reason)
        implements Serializable {}

package ch.etappe.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person reads of the own newest assessment: only what is shared.
 *
 * @param dimensions the shared ones that were rated
 * @param earlier levels of the same dimensions as they were shared before
 * @param recommendation own words of the office, in German
 */
public record SharedAssessment(
        LocalDate conductedOn,
        Map<Dimension, DimensionForm> dimensions,
        Map<Dimension, DimensionForm> earlier,
        Potential potential,
        Set<Recommendation> recommended,
        @Nullable String recommendation) {}

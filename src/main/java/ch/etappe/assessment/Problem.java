package ch.etappe.assessment;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Why an assessment cannot be completed as it stands.
 *
 * @param dimension null where the talk or its outcome is concerned
 * @param field name of the component of {@link AssessmentForm} or {@link DimensionForm}
 * @param key message key of the sentence beside the field
 */
public record Problem(@Nullable Dimension dimension, String field, String key) implements Serializable {}

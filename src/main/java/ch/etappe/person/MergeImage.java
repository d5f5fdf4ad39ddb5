package ch.etappe.person;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a merge changed, kept to put it back.
 *
 * @param values columns of the record that stays as they were before
 * @param version of that record right after the merge; a later one means that somebody wrote to it
 * @param auditMark the last entry of the audit trail at the merge
 * @param moved what each {@link PersonMerge} moved, by its name
 */
record MergeImage(Map<String, @Nullable String> values, long version, long auditMark, Map<String, String> moved) {}

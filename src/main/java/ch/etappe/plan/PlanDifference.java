package ch.etappe.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version says otherwise than an earlier one. How goals and measures go is no difference: that is the same in
 * both.
 */
public record PlanDifference(PlanSummary earlier, PlanSummary later, List<Entry<GoalForm>> goals) {

    public enum Kind {
        NEW,
        CHANGED,
        GONE,
        SAME;

        public String key() {
            return "plan.me.difference." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One goal or measure in both versions.
     *
     * @param before null where it is new
     * @param after null where it is gone
     * @param fields names of the form's components that differ
     * @param measures of a goal; empty for a measure
     */
    public record Entry<F extends Record>(
            Kind kind, @Nullable F before, @Nullable F after, List<String> fields, List<Entry<MeasureForm>> measures) {

        /** What stands there now, or stood there last. */
        public F shown() {
            F form = after == null ? before : after;
            if (form == null) {
                throw new IllegalStateException("An entry is in one of the two versions");
            }
            return form;
        }
    }

    public boolean isEmpty() {
        return goals.stream().allMatch(goal -> goal.kind() == Kind.SAME);
    }
}

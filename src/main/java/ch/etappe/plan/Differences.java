package ch.etappe.plan;

import ch.etappe.plan.PlanDifference.Entry;
import ch.etappe.plan.PlanDifference.Kind;
import ch.etappe.uikit.Conflicts;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares two versions: what carries on the same goal or measure belongs together, whatever it says. */
final class Differences {

    private Differences() {}

    /** In the order of the later version; what is gone comes last. */
    static List<Entry<GoalForm>> between(IntegrationPlan earlier, IntegrationPlan later) {
        return compare(earlier.goals(), later.goals(), Goal::root, Differences::goal);
    }

    private static Entry<GoalForm> goal(@Nullable Goal before, @Nullable Goal after) {
        List<Entry<MeasureForm>> measures =
                compare(measures(before), measures(after), Measure::root, Differences::measure);
        GoalForm old = before == null ? null : before.form();
        GoalForm now = after == null ? null : after.form();
        List<String> fields = fields(old, now);
        boolean same = fields.isEmpty() && measures.stream().allMatch(measure -> measure.kind() == Kind.SAME);
        return new Entry<>(kind(old, now, same), old, now, fields, measures);
    }

    private static Entry<MeasureForm> measure(@Nullable Measure before, @Nullable Measure after) {
        MeasureForm old = before == null ? null : before.form();
        MeasureForm now = after == null ? null : after.form();
        List<String> fields = fields(old, now);
        return new Entry<>(kind(old, now, fields.isEmpty()), old, now, fields, List.of());
    }

    /** What was called off is not carried on and no change of the agreement. */
    private static List<Measure> measures(@Nullable Goal goal) {
        return goal == null
                ? List.of()
                : goal.measures().stream()
                        .filter(measure -> measure.state() != MeasureState.CANCELLED)
                        .toList();
    }

    private static <T, F extends Record> List<Entry<F>> compare(
            List<T> earlier,
            List<T> later,
            Function<T, UUID> root,
            BiFunction<@Nullable T, @Nullable T, Entry<F>> entry) {
        List<Entry<F>> entries = new ArrayList<>();
        later.forEach(now ->
                entries.add(entry.apply(find(earlier, root, root.apply(now)).orElse(null), now)));
        earlier.stream()
                .filter(old -> find(later, root, root.apply(old)).isEmpty())
                .forEach(old -> entries.add(entry.apply(old, null)));
        return entries;
    }

    private static <T> Optional<T> find(List<T> among, Function<T, UUID> root, UUID wanted) {
        return among.stream().filter(one -> root.apply(one).equals(wanted)).findFirst();
    }

    private static Kind kind(@Nullable Record before, @Nullable Record after, boolean same) {
        if (before == null) {
            return Kind.NEW;
        }
        if (after == null) {
            return Kind.GONE;
        }
        return same ? Kind.SAME : Kind.CHANGED;
    }

    private static List<String> fields(@Nullable Record before, @Nullable Record after) {
        if (before == null || after == null) {
            return List.of();
        }
        return Arrays.stream(before.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .filter(field -> !Objects.equals(Conflicts.value(before, field), Conflicts.value(after, field)))
                .toList();
    }
}

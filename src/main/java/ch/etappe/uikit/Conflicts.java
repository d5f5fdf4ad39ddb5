package ch.etappe.uikit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares three states of a form: as it was opened, as this person changed it, and as somebody else stored it
 * meanwhile. What only one of them touched merges by itself; what both changed differently is a conflict.
 *
 * @param opened the form as it was read
 * @param mine with this person's changes
 * @param stored as it is now
 * @param <R> the form's record
 */
public record Conflicts<R extends Record>(R opened, R mine, R stored) {

    /** Names of the record components that both changed, and differently. */
    public List<String> fields() {
        return Arrays.stream(opened.getClass().getRecordComponents())
                .filter(this::isConflict)
                .map(RecordComponent::getName)
                .toList();
    }

    /**
     * The form to save.
     *
     * @param keepMine names of the conflicting components where this person's value wins; elsewhere the stored one does
     */
    @SuppressWarnings("unchecked")
    public R resolved(Set<String> keepMine) {
        RecordComponent[] components = opened.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> choose(component, keepMine))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = opened.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (R) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A component's value in one of the three states. */
    public static @Nullable Object value(Record form, String field) {
        return Arrays.stream(form.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .findFirst()
                .map(component -> read(component, form))
                .orElse(null);
    }

    private @Nullable Object choose(RecordComponent component, Set<String> keepMine) {
        Object own = read(component, mine);
        boolean changedByMe = !Objects.equals(read(component, opened), own);
        boolean mineWins = isConflict(component) ? keepMine.contains(component.getName()) : changedByMe;
        return mineWins ? own : read(component, stored);
    }

    private boolean isConflict(RecordComponent component) {
        Object before = read(component, opened);
        Object own = read(component, mine);
        Object theirs = read(component, stored);
        return !Objects.equals(before, own) && !Objects.equals(before, theirs) && !Objects.equals(own, theirs);
    }

    private static @Nullable Object read(RecordComponent component, Record form) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(form);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}

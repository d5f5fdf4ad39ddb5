package ch.etappe.assessment.ui;

import ch.etappe.assessment.FieldsChanged;
import ch.etappe.uikit.ConflictDialog;
import ch.etappe.uikit.Conflicts;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Saves one form of a draft whenever something in it changed. What a colleague saved meanwhile comes into the fields by
 * itself; where both changed the same field, both versions are shown, and until the choice is made the own words are kept
 * apart.
 */
final class Autosave<R extends Record> implements Serializable {

    private final Class<R> type;
    private final SerializableBiFunction<R, R, R> save;
    private final SerializableConsumer<R> show;
    private final SerializableFunction<String, String> label;
    private final SerializableFunction<@Nullable Object, String> shown;
    private final KeptWords kept;
    private R stored;

    /**
     * @param stored what the fields show
     * @param save takes what was read and what is typed, answers what is stored
     * @param show puts a form into the fields
     * @param label of a record component's name
     * @param shown a value in words
     */
    @SuppressWarnings("unchecked")
    Autosave(
            R stored,
            SerializableBiFunction<R, R, R> save,
            SerializableConsumer<R> show,
            SerializableFunction<String, String> label,
            SerializableFunction<@Nullable Object, String> shown,
            KeptWords kept) {
        this.type = (Class<R>) stored.getClass();
        this.stored = stored;
        this.save = save;
        this.show = show;
        this.label = label;
        this.shown = shown;
        this.kept = kept;
    }

    R stored() {
        return stored;
    }

    /** @return whether everything typed is stored now */
    boolean changed(R mine) {
        if (mine.equals(stored)) {
            return true;
        }
        try {
            stored = save.apply(stored, mine);
            show.accept(stored);
            return true;
        } catch (FieldsChanged meanwhile) {
            choose(mine, meanwhile.stored(type));
            return false;
        }
    }

    private void choose(R mine, R theirs) {
        Conflicts<R> conflicts = new Conflicts<>(stored, mine, theirs);
        conflicts.fields().forEach(field -> kept.keep(label.apply(field), shown.apply(Conflicts.value(mine, field))));
        new ConflictDialog<>(conflicts, label, shown, resolved -> {
                    stored = theirs;
                    show.accept(resolved);
                    if (changed(resolved)) {
                        kept.forget();
                    }
                })
                .open();
    }
}

package ch.etappe.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is typed into a form as a draft on the server, and brings it back after a lost connection or a new login.
 * Put it above the fields: it is the quiet note "draft restored" with a way to throw the draft away.
 * <pre>{@code
 * KeptDraft draft = new KeptDraft(drafts, "note/" + dossier.id())
 *         .text("subject", subject).text("body", body).day("day", day);
 * add(draft, subject, body, day, save);
 * draft.restore();           // once the fields show what is stored
 * … draft.saved();           // after the form was saved
 * }</pre>
 */
public class KeptDraft extends Composite<Div> {

    private static final int KEEP_AFTER_MILLIS = 1500;

    private final transient Drafts drafts;
    private final String form;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private Map<String, String> stored = Map.of();

    /** @param form see {@link Drafts#save(String, Map)} */
    public KeptDraft(Drafts drafts, String form) {
        this.drafts = drafts;
        this.form = form;
        getContent().setVisible(false);
        getContent().addClassName("note");
        getContent().getElement().setAttribute("role", "status");
    }

    public KeptDraft text(String name, HasValue<?, String> field) {
        return part(name, field, text -> text, text -> text);
    }

    public KeptDraft day(String name, HasValue<?, LocalDate> field) {
        return part(name, field, LocalDate::toString, LocalDate::parse);
    }

    public KeptDraft flag(String name, HasValue<?, Boolean> field) {
        return part(name, field, String::valueOf, Boolean::valueOf);
    }

    /** @param read may answer null if a stored choice no longer exists */
    public <T> KeptDraft part(
            String name,
            HasValue<?, T> field,
            SerializableFunction<T, String> write,
            SerializableFunction<String, @Nullable T> read) {
        parts.put(name, new Field<>(field, write, read));
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(KEEP_AFTER_MILLIS);
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep();
            }
        });
        return this;
    }

    /**
     * A text of a field that holds several of them; such a field tells {@link #changed} itself.
     *
     * @param fill gets "" where the draft has none
     */
    public KeptDraft text(String name, SerializableSupplier<String> read, SerializableConsumer<String> fill) {
        parts.put(name, new Text(read, fill));
        return this;
    }

    /** The person changed a text that is no field of its own. */
    public void changed() {
        keep();
    }

    /** Puts an earlier draft into the fields. Call it when they show what is stored. */
    public void restore() {
        stored = values();
        drafts.find(form).ifPresent(draft -> {
            fill(draft);
            note();
        });
    }

    /** The form was saved: the draft has done its work. */
    public void saved() {
        drafts.discard(form);
        stored = values();
        getContent().setVisible(false);
    }

    /** Whether the fields differ from what is stored, e.g. for {@link UnsavedChanges}. */
    public boolean hasChanges() {
        return !stored.equals(values());
    }

    private void keep() {
        drafts.save(form, values());
    }

    private void note() {
        Button discard = new Button(getTranslation("shell.me.draft.discard"), click -> {
            fill(stored);
            saved();
        });
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().removeAll();
        getContent().add(new Span(getTranslation("shell.me.draft.restored")), discard);
        getContent().setVisible(true);
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        parts.forEach((name, part) -> values.put(name, part.value()));
        return values;
    }

    private void fill(Map<String, String> values) {
        parts.forEach((name, part) -> part.fill(values.getOrDefault(name, "")));
    }

    private interface Part extends Serializable {
        String value();

        void fill(String text);
    }

    private record Text(SerializableSupplier<String> read, SerializableConsumer<String> write) implements Part {

        @Override
        public String value() {
            return read.get();
        }

        @Override
        public void fill(String text) {
            write.accept(text);
        }
    }

    private record Field<T>(
            HasValue<?, T> field, SerializableFunction<T, String> write, SerializableFunction<String, @Nullable T> read)
            implements Part {

        @Override
        public String value() {
            return field.isEmpty() ? "" : write.apply(Objects.requireNonNull(field.getValue()));
        }

        @Override
        public void fill(String text) {
            T value = text.isEmpty() ? null : read.apply(text);
            if (value == null) {
                field.clear();
            } else {
                field.setValue(value);
            }
        }
    }
}

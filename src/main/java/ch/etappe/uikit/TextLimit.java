package ch.etappe.uikit;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * How long a text may be: counts while one types, and says so when it is too long. Nothing pasted is ever cut off.
 * <p><b>Accessibility:</b> the count is the field's helper text, so it is read with the field and not on every key.
 */
public final class TextLimit {

    private static final int COUNT_AFTER_MILLIS = 400;

    private TextLimit() {}

    /** Shows the count below the field; combine with {@link #within(int, Wording)} in the binder. */
    public static TextArea on(TextArea field, int limit) {
        count(field, limit);
        return field;
    }

    public static TextField on(TextField field, int limit) {
        count(field, limit);
        return field;
    }

    /** Refuses texts over the limit with a sentence that says by how much. */
    public static Validator<String> within(int limit, Wording words) {
        return Validator.from(
                text -> text == null || text.length() <= limit, words.of("uikit.me.text.too-long", limit));
    }

    private static void count(TextFieldBase<?, String> field, int limit) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(COUNT_AFTER_MILLIS);
        Runnable show = () -> field.setHelperText(
                field.getTranslation("uikit.me.text.count", field.getValue().length(), limit));
        field.addValueChangeListener(change -> show.run());
        show.run();
    }
}

package ch.etappe.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;

/**
 * Asks for what an act needs. Stays open, with all that was typed, while something is missing and when the act is refused.
 * <p><b>Accessibility:</b> a modal dialog named by its title; what is missing is said at the field; Escape leaves
 * everything as it is.
 */
public class ActDialog extends Dialog {

    private static final int LONGEST = 500;

    /** @param title what is about to happen */
    public ActDialog(String title, Component... fields) {
        setHeaderTitle(title);
        FormLayout form = new FormLayout(fields);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()));
    }

    /**
     * @param word on the button, never "OK"
     * @param complete whether all is there; marks the fields where not
     */
    public ActDialog act(String word, SerializableSupplier<Boolean> complete, SerializableRunnable action) {
        Button button = new Button(word, click -> {
            if (complete.get()) {
                action.run();
                close();
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(button);
        return this;
    }

    /** A reason of up to 500 characters; nothing pasted is cut off. */
    public static TextArea reason(String label) {
        TextArea reason = TextLimit.on(new TextArea(label), LONGEST);
        reason.setManualValidation(true);
        reason.setWidthFull();
        return reason;
    }

    /** Whether the reason is there and short enough; says at the field what is wrong. */
    public static boolean isGiven(TextArea reason, String missing) {
        return isShort(reason) && mark(reason, !reason.getValue().isBlank(), missing);
    }

    /** Whether the reason, if there is one, is short enough. */
    public static boolean isShort(TextArea reason) {
        return mark(
                reason,
                reason.getValue().length() <= LONGEST,
                reason.getTranslation("uikit.me.text.too-long", LONGEST));
    }

    /** Says at the field what is wrong with it, or that nothing is. */
    public static boolean mark(HasValidation field, boolean fine, String otherwise) {
        field.setErrorMessage(otherwise);
        field.setInvalid(!fine);
        return fine;
    }
}

package ch.etappe.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;

/**
 * Asks why before something is refused or sent back. The reason is required, and it says who will read it.
 * <p><b>Accessibility:</b> a modal dialog named by its title; the field has the focus, a missing reason is said
 * at the field; Escape leaves everything as it is.
 */
public class ReasonDialog extends Dialog {

    private static final int LIMIT = 500;

    /**
     * @param title what is about to happen, e.g. "Angebot zurückgeben"
     * @param label names the field and says who reads it
     * @param missing what to do when it is empty
     * @param act the word on the button, never "OK"
     */
    public ReasonDialog(String title, String label, String missing, String act, SerializableConsumer<String> onReason) {
        setHeaderTitle(title);
        TextArea reason = TextLimit.on(new TextArea(label), LIMIT);
        reason.setMaxLength(LIMIT);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setAutofocus(true);
        reason.setErrorMessage(missing);
        Button send = new Button(act, click -> {
            boolean empty = reason.getValue().isBlank();
            reason.setInvalid(empty);
            if (empty) {
                reason.focus();
                return;
            }
            close();
            onReason.accept(reason.getValue());
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        add(reason);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), send);
    }
}

package ch.etappe.standard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks what a version is called. */
class NameDialog extends Dialog {

    private static final int LONGEST = 120;

    NameDialog(String start, SerializableConsumer<String> onSave) {
        setHeaderTitle(getTranslation("standard.rename"));
        TextField name = new TextField(getTranslation("standard.field.name"));
        name.setManualValidation(true);
        name.setWidthFull();
        name.setValue(start);
        name.setErrorMessage(getTranslation("standard.refusal.name", LONGEST));
        Button save = new Button(getTranslation("standard.save"), click -> {
            boolean wrong = name.getValue().isBlank() || name.getValue().strip().length() > LONGEST;
            name.setInvalid(wrong);
            if (!wrong) {
                onSave.accept(name.getValue());
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(name);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
    }
}

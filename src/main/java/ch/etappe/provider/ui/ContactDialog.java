package ch.etappe.provider.ui;

import ch.etappe.organisation.FieldProblems;
import ch.etappe.provider.Contact;
import ch.etappe.provider.ContactForm;
import ch.etappe.provider.ContactForm.Field;
import ch.etappe.provider.Contacts;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/** Asks whom to ask for what. */
class ContactDialog extends ActDialog {

    private final @Nullable Contact before;
    private final transient Contacts contacts;
    private final TextField name;
    private final TextField function;
    private final TextField phone;
    private final TextField mail;
    private final FieldProblems<Field> problems = new FieldProblems<>(Field.class);

    /** @param before what is to be changed; null for a new one */
    ContactDialog(@Nullable Contact before, Contacts contacts, SerializableRunnable saved) {
        this(before, contacts, saved, new TextField(), new TextField(), new TextField(), new TextField());
    }

    private ContactDialog(
            @Nullable Contact before,
            Contacts contacts,
            SerializableRunnable saved,
            TextField name,
            TextField function,
            TextField phone,
            TextField mail) {
        super("", function, name, phone, mail);
        this.before = before;
        this.contacts = contacts;
        this.name = name;
        this.function = function;
        this.phone = phone;
        this.mail = mail;
        setHeaderTitle(getTranslation(before == null ? "provider.contacts.add" : "provider.contacts.change"));
        label(function, Field.FUNCTION, "provider.contacts.function");
        function.setHelperText(getTranslation("provider.contacts.function.help"));
        label(name, Field.NAME, "provider.contacts.name");
        label(phone, Field.PHONE, "provider.profile.phone");
        label(mail, Field.MAIL, "provider.profile.mail");
        if (before != null) {
            name.setValue(before.form().name());
            function.setValue(before.form().function());
            phone.setValue(before.form().phone());
            mail.setValue(before.form().mail());
        }
        act(getTranslation("provider.save"), () -> problems.say(contacts.problems(typed())), () -> {
            save();
            Toast.done(getTranslation("provider.saved"));
            saved.run();
        });
    }

    private void label(TextField field, Field kind, String key) {
        field.setLabel(getTranslation(key));
        field.setManualValidation(true);
        problems.at(kind, field);
    }

    private ContactForm typed() {
        return new ContactForm(name.getValue(), function.getValue(), phone.getValue(), mail.getValue());
    }

    private void save() {
        if (before == null) {
            contacts.add(typed());
        } else {
            contacts.change(before.id(), before.version(), typed());
        }
    }
}

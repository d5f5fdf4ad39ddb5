package ch.etappe.provider.ui;

import ch.etappe.provider.Contact;
import ch.etappe.provider.Contacts;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.ShortTable;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;

/** Whom to ask for what, kept by the provider. */
class ContactsPanel extends Composite<Div> {

    private final transient Contacts contacts;
    private final Div list = new Div();

    ContactsPanel(Contacts contacts) {
        this.contacts = contacts;
        Button add = new Button(
                getTranslation("provider.contacts.add"), click -> new ContactDialog(null, contacts, this::show).open());
        getContent()
                .add(Panel.sheet("contacts", getTranslation("provider.contacts.title"))
                        .actions(add)
                        .with(list));
        show();
    }

    /** For the canton, which reads only. */
    static Panel reading(List<Contact> all, SerializableFunction<String, String> words) {
        Panel panel = Panel.sheet("contacts", words.apply("provider.contacts.title"));
        if (all.isEmpty()) {
            return panel.with(new EmptyState(words.apply("provider.contacts.none")));
        }
        ShortTable table = new ShortTable(
                words.apply("provider.contacts.title"),
                words.apply("provider.contacts.function"),
                words.apply("provider.contacts.name"),
                words.apply("provider.contacts.reach"));
        all.forEach(contact -> table.row(
                new UserText(contact.form().function()),
                new UserText(contact.form().name()),
                reach(contact)));
        return panel.with(table);
    }

    private void show() {
        list.removeAll();
        List<Contact> all = contacts.own();
        if (all.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("provider.contacts.none"), getTranslation("provider.contacts.none-next")));
            return;
        }
        ShortTable table = new ShortTable(
                getTranslation("provider.contacts.title"),
                getTranslation("provider.contacts.function"),
                getTranslation("provider.contacts.name"),
                getTranslation("provider.contacts.reach"),
                getTranslation("provider.acts"));
        all.forEach(contact -> table.row(
                new UserText(contact.form().function()),
                new UserText(contact.form().name()),
                reach(contact),
                acts(contact)));
        list.add(table);
    }

    private static Component reach(Contact contact) {
        Div reach = new Div();
        reach.addClassName("two-lines");
        if (!contact.form().phone().isBlank()) {
            reach.add(new UserText(contact.form().phone()));
        }
        if (!contact.form().mail().isBlank()) {
            reach.add(new UserText(contact.form().mail()));
        }
        return reach;
    }

    private Component acts(Contact contact) {
        String name = contact.form().name();
        Button change = new Button(
                getTranslation("provider.change"), click -> new ContactDialog(contact, contacts, this::show).open());
        change.setAriaLabel(getTranslation("provider.change-of", name));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        Button remove = new Button(
                getTranslation("provider.contacts.remove"),
                click -> Confirm.destructive(
                        getTranslation("provider.contacts.remove.title", name),
                        getTranslation("provider.contacts.remove.text"),
                        getTranslation("provider.contacts.remove"),
                        () -> {
                            contacts.remove(contact.id());
                            Toast.done(getTranslation("provider.saved"));
                            show();
                        }));
        remove.setAriaLabel(getTranslation("provider.contacts.remove.title", name));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return new Actions(change, remove);
    }
}

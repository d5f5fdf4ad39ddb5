package ch.etappe.shell;

import ch.etappe.shell.ListMemory.Search;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;

/** Gives a search a name, and takes kept ones away. */
class KeepSearchDialog extends Dialog {

    private final transient ListMemory memory;
    private final String list;
    private final SerializableRunnable changed;
    private final UnorderedList kept = new UnorderedList();

    KeepSearchDialog(ListMemory memory, String list, String query, SerializableRunnable changed) {
        this.memory = memory;
        this.list = list;
        this.changed = changed;
        setHeaderTitle(getTranslation("shell.list.keep-title"));
        TextField name = new TextField(getTranslation("shell.list.name"));
        name.setMaxLength(ListMemory.LONGEST_NAME);
        name.setHelperText(getTranslation("shell.list.name-hint"));
        Button save = new Button(getTranslation("shell.list.save"), click -> {
            boolean blank = name.getValue().isBlank();
            name.setInvalid(blank);
            name.setErrorMessage(getTranslation("shell.list.refusal.name", ListMemory.LONGEST_NAME));
            if (!blank) {
                memory.save(list, name.getValue(), query);
                close();
                Toast.done(getTranslation("shell.list.kept", name.getValue().strip()));
                changed.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        kept.addClassName("plain-rows");
        add(new Div(name), kept);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
        showKept();
    }

    private void showKept() {
        kept.removeAll();
        memory.searches(list).forEach(search -> kept.add(row(search)));
    }

    private ListItem row(Search search) {
        Button remove = new Button(getTranslation("shell.list.remove"), click -> {
            memory.remove(search.id());
            showKept();
            changed.run();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("shell.list.remove-named", search.name()));
        return new ListItem(new UserText(search.name()), remove);
    }
}

package ch.etappe.identity.ui;

import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.UserSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableBiConsumer;

/** Gives an account another role. */
class RoleDialog extends Dialog {

    RoleDialog(UserSummary user, ScopeNames scopes, SerializableBiConsumer<Role, Scope> onSave) {
        setHeaderTitle(getTranslation("identity.users.assign.title", user.displayName()));
        RoleFields role = new RoleFields(scopes);
        add(role);
        Button save = new Button(getTranslation("identity.users.save"), click -> {
            Role chosen = role.role();
            Scope scope = role.scope();
            close(); // also when somebody was faster: the list then shows what is so now
            onSave.accept(chosen, scope);
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("identity.users.cancel"), click -> close()), save);
    }
}

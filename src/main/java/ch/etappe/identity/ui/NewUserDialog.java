package ch.etappe.identity.ui;

import ch.etappe.identity.LoginName;
import ch.etappe.identity.NewUser;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;

/** Opens an account. Stays open, with what was typed, until the account could be opened. */
class NewUserDialog extends Dialog {

    private final TextField login = new TextField(getTranslation("identity.users.login"));
    private final TextField name = new TextField(getTranslation("identity.users.name"));
    private final RoleFields role;

    NewUserDialog(ScopeNames scopes, SerializableConsumer<NewUser> onCreate) {
        role = new RoleFields(scopes);
        login.setHelperText(getTranslation("identity.users.login-shape"));
        login.setMaxLength(100);
        name.setMaxLength(200);
        setHeaderTitle(getTranslation("identity.users.create"));
        add(new FormLayout(name, login), role);
        Button create = new Button(getTranslation("identity.users.create"), click -> {
            onCreate.accept(typed());
            close();
        });
        create.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("identity.users.cancel"), click -> close()), create);
    }

    private NewUser typed() {
        LoginName loginName = new LoginName(login.getValue().strip().toLowerCase(Locale.ROOT));
        return new NewUser(loginName, name.getValue(), role.role(), role.scope());
    }
}

package ch.etappe.identity.ui;

import ch.etappe.identity.LoginName;
import ch.etappe.identity.NewTeamMember;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;

/** Opens an account for somebody of the own team. Stays open, with what was typed, until the account could be opened. */
class NewTeamMemberDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("identity.users.name"));
    private final TextField login = new TextField(getTranslation("identity.users.login"));
    private final FunctionField function = new FunctionField();

    NewTeamMemberDialog(SerializableConsumer<NewTeamMember> onOpen) {
        setHeaderTitle(getTranslation("identity.team.invite"));
        name.setMaxLength(200);
        name.setManualValidation(true);
        name.setErrorMessage(getTranslation("identity.users.name-missing"));
        login.setMaxLength(100);
        login.setManualValidation(true);
        login.setHelperText(getTranslation("identity.users.login-shape"));
        login.setErrorMessage(getTranslation("identity.users.login-shape"));
        add(new FormLayout(name, login), function);
        Button open = new Button(getTranslation("identity.users.create"), click -> {
            Optional<LoginName> wanted = LoginName.parse(login.getValue());
            if (isComplete(wanted)) {
                onOpen.accept(new NewTeamMember(wanted.orElseThrow(), name.getValue(), function.getValue()));
                close();
            }
        });
        open.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("identity.users.cancel"), click -> close()), open);
    }

    private boolean isComplete(Optional<LoginName> wanted) {
        name.setInvalid(name.getValue().isBlank());
        login.setInvalid(wanted.isEmpty());
        return function.isGiven() && !name.isInvalid() && !login.isInvalid();
    }
}

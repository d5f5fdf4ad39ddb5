package ch.etappe.identity.ui;

import ch.etappe.identity.ProviderFunction;
import ch.etappe.identity.TeamMember;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;

/** Gives somebody another function at the provider. */
class FunctionDialog extends Dialog {

    FunctionDialog(TeamMember member, SerializableConsumer<ProviderFunction> onSave) {
        setHeaderTitle(getTranslation("identity.team.change.title", member.displayName()));
        FunctionField function = new FunctionField();
        function.setValue(member.function());
        add(function);
        Button save = new Button(getTranslation("identity.users.save"), click -> {
            if (function.isGiven()) {
                close(); // also when somebody was faster: the list then shows what is so now
                onSave.accept(function.getValue());
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("identity.users.cancel"), click -> close()), save);
    }
}

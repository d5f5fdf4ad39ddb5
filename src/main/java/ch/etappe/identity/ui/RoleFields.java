package ch.etappe.identity.ui;

import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.ScopeOptions.Option;
import ch.etappe.kernel.Refusal;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;

/** A role and, where the role needs one, its scope. */
class RoleFields extends Composite<FormLayout> {

    private final Select<Role> role = new Select<>();
    private final ComboBox<Option> scope = new ComboBox<>();

    RoleFields(ScopeNames scopes) {
        role.setLabel(getTranslation("identity.users.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(choice -> getTranslation(choice.key()));
        scope.setLabel(getTranslation("identity.users.scope"));
        scope.setItemLabelGenerator(Option::name);
        scope.setVisible(false);
        scope.setItems(query ->
                scopes.find(kind(), query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset()));
        role.addValueChangeListener(change -> {
            scope.clear();
            scope.getLazyDataView().refreshAll();
            scope.setVisible(kind() != Scope.Canton.class);
        });
        getContent().add(role, scope);
    }

    /** @throws Refusal {@code identity.users.role-missing} */
    Role role() {
        return role.getOptionalValue().orElseThrow(() -> new Refusal("identity.users.role-missing"));
    }

    /** @throws Refusal {@code identity.users.scope-missing} */
    Scope scope() {
        if (kind() == Scope.Canton.class) {
            return new Scope.Canton();
        }
        return scope.getOptionalValue()
                .map(Option::scope)
                .orElseThrow(() -> new Refusal("identity.users.scope-missing"));
    }

    private Class<? extends Scope> kind() {
        Optional<Role> chosen = role.getOptionalValue();
        return chosen.isPresent() ? chosen.get().scope() : Scope.Canton.class;
    }
}

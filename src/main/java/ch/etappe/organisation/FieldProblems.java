package ch.etappe.organisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Says each problem beside its field, and puts the cursor where the first one is. Nothing typed is touched. */
public final class FieldProblems<F extends Enum<F>> implements java.io.Serializable {

    private final Map<F, Component> fields;

    public FieldProblems(Class<F> kind) {
        fields = new EnumMap<>(kind);
    }

    /** @param component validated by hand */
    public <C extends Component & HasValidationProperties> FieldProblems<F> at(F field, C component) {
        fields.put(field, component);
        return this;
    }

    /** @return whether there are none */
    public boolean say(List<Problem> problems) {
        fields.values().forEach(component -> ((HasValidationProperties) component).setInvalid(false));
        problems.reversed().forEach(this::say);
        return problems.isEmpty();
    }

    private void say(Problem problem) {
        Component component = fields.get(problem.field());
        if (component instanceof HasValidationProperties field) {
            field.setErrorMessage(
                    component.getTranslation(problem.key(), problem.arguments().toArray()));
            field.setInvalid(true);
        }
        if (component instanceof Focusable<?> field) {
            field.focus();
        }
    }
}

package ch.etappe.talk.ui;

import ch.etappe.identity.Role;
import ch.etappe.shell.UnsavedChanges;
import ch.etappe.talk.Office;
import ch.etappe.talk.Offices;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where the municipality receives people: it stands on letters and on the page behind their QR code. */
@Route("municipality/office")
@Menu(order = 20, title = "talk.office", icon = "building")
@RolesAllowed(Role.IS_MUNICIPALITY)
class OfficeView extends Composite<Div> implements HasDynamicTitle {

    private final transient Offices offices;
    private final Map<Office.Field, TextField> fields = new EnumMap<>(Office.Field.class);
    private Office stored;

    OfficeView(Offices offices) {
        this.offices = offices;
        this.stored = offices.mine();
        FormLayout form = new FormLayout(
                field(Office.Field.NAME, "talk.office.name", stored.name()),
                field(Office.Field.ROOM, "talk.office.room", stored.room()),
                field(Office.Field.STREET, "talk.office.street", stored.street()),
                field(Office.Field.POSTCODE, "talk.office.postcode", stored.postcode()),
                field(Office.Field.TOWN, "talk.office.town", stored.town()),
                field(Office.Field.PHONE, "talk.office.phone", stored.phone()));
        form.setAutoResponsive(true);
        Button save = new Button(getTranslation("talk.office.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div sheet = new Div(form, new Actions(save));
        sheet.addClassNames("panel", "sheet", "stack");
        getContent().add(new PageHeader(getPageTitle()).line(getTranslation("talk.office.line")), sheet);
        UnsavedChanges.guard(this, () -> !typed().equals(stored));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("talk.office");
    }

    private void save() {
        Office typed = typed();
        List<Office.Problem> problems = typed.problems();
        fields.forEach((field, input) -> {
            var problem = problems.stream().filter(one -> one.field() == field).findFirst();
            problem.ifPresent(one -> input.setErrorMessage(getTranslation(one.key())));
            input.setInvalid(problem.isPresent());
        });
        if (problems.isEmpty()) {
            offices.save(typed);
            stored = typed;
            Toast.done(getTranslation("talk.office.saved"));
        }
    }

    private Office typed() {
        return new Office(
                value(Office.Field.NAME),
                value(Office.Field.STREET),
                value(Office.Field.POSTCODE),
                value(Office.Field.TOWN),
                value(Office.Field.ROOM),
                value(Office.Field.PHONE));
    }

    private String value(Office.Field field) {
        return Objects.requireNonNull(fields.get(field)).getValue();
    }

    private TextField field(Office.Field field, String key, String value) {
        TextField input = new TextField(getTranslation(key));
        input.setManualValidation(true);
        input.setValue(value);
        fields.put(field, input);
        return input;
    }
}

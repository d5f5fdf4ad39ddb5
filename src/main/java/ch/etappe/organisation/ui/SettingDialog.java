package ch.etappe.organisation.ui;

import ch.etappe.organisation.FieldProblems;
import ch.etappe.organisation.Setting;
import ch.etappe.organisation.SettingChanges;
import ch.etappe.organisation.SettingForm;
import ch.etappe.organisation.SettingForm.Field;
import ch.etappe.organisation.SettingState;
import ch.etappe.organisation.WhenAndWhy;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks for a new value, from which day on it holds, and why. */
class SettingDialog extends Dialog {

    private final SettingState state;
    private final transient SettingChanges changes;
    private final transient SettingWords words;
    private final SerializableRunnable saved;
    private final FieldProblems<Field> problems = new FieldProblems<>(Field.class);
    private final HasValue<?, Integer> value;
    private final WhenAndWhy change;

    SettingDialog(SettingState state, SettingChanges changes, SettingWords words, SerializableRunnable saved) {
        this.state = state;
        this.changes = changes;
        this.words = words;
        this.saved = saved;
        change = new WhenAndWhy(state.today(), getTranslation("organisation.form.from"));
        setHeaderTitle(words.title(state.setting(), getLocale()));
        FormLayout form = new FormLayout();
        value = state.setting().unit() == Setting.Unit.SWITCH ? choice(form) : number(form);
        form.add(change.from(), change.reason());
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        problems.at(Field.FROM, change.from()).at(Field.REASON, change.reason());
        Paragraph note = new Paragraph(getTranslation("organisation.settings.note-form"));
        note.addClassNames("soft", "small");
        add(form, note);
        Button save = new Button(getTranslation("organisation.form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
    }

    private HasValue<?, Integer> number(FormLayout form) {
        IntegerField field = new IntegerField(getTranslation("organisation.form.value"));
        field.setHelperText(getTranslation(
                "organisation.settings.range",
                words.value(state.setting(), state.setting().standard(), getLocale()),
                state.setting().least(),
                state.setting().most()));
        field.setManualValidation(true);
        field.setAutofocus(true);
        field.setValue(state.value());
        problems.at(Field.VALUE, field);
        return added(form, field);
    }

    private HasValue<?, Integer> choice(FormLayout form) {
        Select<Integer> field = new Select<>();
        field.setLabel(getTranslation("organisation.form.value"));
        field.setItems(1, 0);
        field.setItemLabelGenerator(item -> words.value(state.setting(), item, getLocale()));
        field.setManualValidation(true);
        field.setValue(state.value());
        problems.at(Field.VALUE, field);
        return added(form, field);
    }

    private static <C extends Component & HasValue<?, Integer>> C added(FormLayout form, C field) {
        form.add(field);
        return field;
    }

    private void save() {
        String name = state.setting().name();
        SettingForm form =
                new SettingForm(value.getValue(), change.day(), change.reason().getValue());
        if (problems.say(changes.problems(name, form))) {
            changes.change(name, form);
            close();
            Toast.done(getTranslation("organisation.saved"));
            saved.run();
        }
    }
}

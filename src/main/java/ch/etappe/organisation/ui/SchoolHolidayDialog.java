package ch.etappe.organisation.ui;

import ch.etappe.organisation.ChangeRules;
import ch.etappe.organisation.District;
import ch.etappe.organisation.FieldProblems;
import ch.etappe.organisation.SchoolHoliday;
import ch.etappe.organisation.SchoolHolidayForm;
import ch.etappe.organisation.SchoolHolidayForm.Field;
import ch.etappe.organisation.SchoolHolidayId;
import ch.etappe.organisation.SchoolHolidays;
import ch.etappe.uikit.DayField;
import ch.etappe.uikit.TextLimit;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/** Asks for school holidays: from when until when, their name, where, and why. */
class SchoolHolidayDialog extends Dialog {

    private final @Nullable SchoolHolidayId instead;
    private final transient SchoolHolidays holidays;
    private final SerializableRunnable saved;
    private final DayField first = new DayField(getTranslation("organisation.school-holidays.first"));
    private final DayField last = new DayField(getTranslation("organisation.school-holidays.last"));
    private final TextField name = new TextField(getTranslation("organisation.holidays.name"));
    private final CheckboxGroup<District> districts =
            new CheckboxGroup<>(getTranslation("organisation.holidays.where"));
    private final Checkbox confirmed = new Checkbox(getTranslation("organisation.holidays.confirmed-field"));
    private final TextArea reason =
            TextLimit.on(new TextArea(getTranslation("organisation.form.reason")), ChangeRules.LONGEST_REASON);
    private final FieldProblems<Field> problems = new FieldProblems<>(Field.class);

    /** @param start what is to be changed; null for a new one */
    SchoolHolidayDialog(@Nullable SchoolHoliday start, SchoolHolidays holidays, SerializableRunnable saved) {
        this.instead = start == null ? null : start.id();
        this.holidays = holidays;
        this.saved = saved;
        setHeaderTitle(getTranslation(
                start == null ? "organisation.school-holidays.add" : "organisation.school-holidays.change-title"));
        first.setManualValidation(true);
        last.setManualValidation(true);
        name.setManualValidation(true);
        reason.setManualValidation(true);
        districts.addClassName("districts");
        districts.setItems(District.values());
        districts.setItemLabelGenerator(district -> getTranslation(district.key()));
        districts.setHelperText(getTranslation("organisation.holidays.where-help"));
        if (start != null) {
            fill(start.form());
        }
        problems.at(Field.FIRST, first)
                .at(Field.LAST, last)
                .at(Field.NAME, name)
                .at(Field.REASON, reason);
        FormLayout form = new FormLayout(first, last, name, districts, confirmed, reason);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
        Button save = new Button(getTranslation("organisation.form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
    }

    private void fill(SchoolHolidayForm form) {
        first.setValue(form.first());
        last.setValue(form.last());
        name.setValue(form.name() == null ? "" : form.name());
        districts.setValue(form.districts());
        confirmed.setValue(form.confirmed());
    }

    private void save() {
        SchoolHolidayForm form = new SchoolHolidayForm(
                first.getValue(),
                last.getValue(),
                name.getValue(),
                districts.getValue(),
                confirmed.getValue(),
                reason.getValue());
        if (!problems.say(holidays.problems(instead, form))) {
            return;
        }
        if (instead == null) {
            holidays.add(form);
        } else {
            holidays.change(instead, form);
        }
        close();
        Toast.done(getTranslation("organisation.saved"));
        saved.run();
    }
}

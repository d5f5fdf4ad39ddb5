package ch.etappe.provider.ui;

import ch.etappe.organisation.FieldProblems;
import ch.etappe.organisation.Problem;
import ch.etappe.provider.ProfileForm;
import ch.etappe.provider.ProfileForm.Field;
import ch.etappe.uikit.TextLimit;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The fields of a profile. */
class ProfileFields extends Composite<FormLayout> {

    private final Map<Field, TextFieldBase<?, String>> fields = new EnumMap<>(Field.class);
    private final FieldProblems<Field> problems = new FieldProblems<>(Field.class);

    ProfileFields() {
        FormLayout form = getContent();
        for (Field field : Field.values()) {
            TextFieldBase<?, String> input = input(field);
            input.setLabel(getTranslation(labelKey(field)));
            fields.put(field, input);
            form.add(input);
        }
        ((TextField) get(Field.BUSINESS_ID)).setHelperText(getTranslation("provider.profile.business-id.help"));
        ((TextField) get(Field.CONTACT)).setHelperText(getTranslation("provider.profile.contact.help"));
        form.setColspan(get(Field.NAME), 2);
        form.setColspan(get(Field.GERMAN), 2);
    }

    static String labelKey(Field field) {
        return "provider.profile." + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private TextFieldBase<?, String> input(Field field) {
        switch (field) {
            case GERMAN, FRENCH, ENGLISH -> {
                TextArea area = TextLimit.on(new TextArea(), ProfileForm.LONGEST_TEXT);
                area.setManualValidation(true);
                area.getElement().setAttribute("lang", languageOf(field));
                problems.at(field, area);
                return area;
            }
            default -> {
                TextField line = new TextField();
                line.setManualValidation(true);
                problems.at(field, line);
                return line;
            }
        }
    }

    private static String languageOf(Field field) {
        return switch (field) {
            case FRENCH -> "fr";
            case ENGLISH -> "en";
            default -> "de-CH";
        };
    }

    void show(ProfileForm form) {
        set(Field.NAME, form.name());
        set(Field.GERMAN, form.german());
        set(Field.FRENCH, form.french());
        set(Field.ENGLISH, form.english());
        set(Field.LEGAL_FORM, form.legalForm());
        set(Field.BUSINESS_ID, form.businessId());
        set(Field.WEB, form.web());
        set(Field.MAIL, form.mail());
        set(Field.PHONE, form.phone());
        set(Field.CONTACT, form.contact());
    }

    ProfileForm typed() {
        return new ProfileForm(
                value(Field.NAME),
                value(Field.GERMAN),
                value(Field.FRENCH),
                value(Field.ENGLISH),
                value(Field.LEGAL_FORM),
                value(Field.BUSINESS_ID),
                value(Field.WEB),
                value(Field.MAIL),
                value(Field.PHONE),
                value(Field.CONTACT));
    }

    /** What is typed, by the names of the fields, to be kept until it can be saved. */
    Map<String, String> kept() {
        Map<String, String> kept = new HashMap<>();
        fields.forEach((field, input) -> kept.put(field.name(), input.getValue()));
        return kept;
    }

    void restore(Map<String, String> kept) {
        fields.forEach((field, input) -> input.setValue(kept.getOrDefault(field.name(), input.getValue())));
    }

    boolean say(List<Problem> found) {
        return problems.say(found);
    }

    /** Called when somebody has changed a field; not when the form shows something else. */
    void onChange(SerializableRunnable changed) {
        fields.values()
                .forEach(input -> input.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed.run();
                    }
                }));
    }

    private TextFieldBase<?, String> get(Field field) {
        return java.util.Objects.requireNonNull(fields.get(field));
    }

    private String value(Field field) {
        return get(field).getValue();
    }

    private void set(Field field, String value) {
        get(field).setValue(value);
    }
}

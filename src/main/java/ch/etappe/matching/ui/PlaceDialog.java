package ch.etappe.matching.ui;

import ch.etappe.matching.PlaceForm;
import ch.etappe.matching.PlaceForm.Field;
import ch.etappe.matching.PlaceSummary;
import ch.etappe.matching.Places;
import ch.etappe.organisation.ChangeRules;
import ch.etappe.organisation.FieldProblems;
import ch.etappe.uikit.TextLimit;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Asks where a place lies, and why that is changed. */
class PlaceDialog extends Dialog {

    private final transient Places places;
    private final SerializableRunnable saved;
    private final TextField town = new TextField(getTranslation("matching.places.town"));
    private final BigDecimalField latitude = new BigDecimalField(getTranslation("matching.places.latitude"));
    private final BigDecimalField longitude = new BigDecimalField(getTranslation("matching.places.longitude"));
    private final TextArea reason = TextLimit.on(new TextArea(), ChangeRules.LONGEST_REASON);
    private final FieldProblems<Field> problems = new FieldProblems<>(Field.class);

    /** @param place null for one that is missing */
    PlaceDialog(@Nullable PlaceSummary place, Places places, SerializableRunnable saved) {
        this.places = places;
        this.saved = saved;
        setHeaderTitle(place == null ? getTranslation("matching.places.add") : place.town());
        town.setHelperText(getTranslation("matching.places.town-help"));
        town.setManualValidation(true);
        town.setVisible(place == null);
        latitude.setHelperText(getTranslation("matching.places.latitude-help"));
        longitude.setHelperText(getTranslation("matching.places.longitude-help"));
        // a point, as maps write it, and no thousands
        latitude.setLocale(Locale.ENGLISH);
        longitude.setLocale(Locale.ENGLISH);
        latitude.setManualValidation(true);
        longitude.setManualValidation(true);
        reason.setLabel(getTranslation("organisation.form.reason"));
        reason.setManualValidation(true);
        if (place != null) {
            town.setValue(place.town());
            latitude.setValue(place.latitude());
            longitude.setValue(place.longitude());
        }
        problems.at(Field.TOWN, town)
                .at(Field.LATITUDE, latitude)
                .at(Field.LONGITUDE, longitude)
                .at(Field.REASON, reason);
        FormLayout form = new FormLayout(town, latitude, longitude, reason);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        form.setColspan(town, 2);
        form.setColspan(reason, 2);
        add(form);
        Button save = new Button(getTranslation("organisation.form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
    }

    private void save() {
        PlaceForm form = new PlaceForm(town.getValue(), latitude.getValue(), longitude.getValue(), reason.getValue());
        if (problems.say(places.problems(form))) {
            places.correct(form);
            close();
            Toast.done(getTranslation("organisation.saved"));
            saved.run();
        }
    }
}

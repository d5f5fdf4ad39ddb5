package ch.etappe.provider.ui;

import ch.etappe.organisation.FieldProblems;
import ch.etappe.provider.Site;
import ch.etappe.provider.SiteForm;
import ch.etappe.provider.SiteForm.Field;
import ch.etappe.provider.Sites;
import ch.etappe.provider.WheelchairAccess;
import ch.etappe.uikit.TextLimit;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/** Asks for a site: address, coordinates if they are known, access, and how to find the room. */
class SiteDialog extends Dialog {

    private final @Nullable Site before;
    private final transient Sites sites;
    private final SerializableRunnable saved;
    private final FieldProblems<Field> problems = new FieldProblems<>(Field.class);
    private final TextField name = field(Field.NAME, "provider.sites.name");
    private final TextField street = field(Field.STREET, "provider.sites.street");
    private final TextField postcode = field(Field.POSTCODE, "provider.sites.postcode");
    private final TextField town = field(Field.TOWN, "provider.sites.town");
    private final TextField latitude = field(Field.LATITUDE, "provider.sites.latitude");
    private final TextField longitude = field(Field.LONGITUDE, "provider.sites.longitude");
    private final RadioButtonGroup<WheelchairAccess> wheelchair =
            new RadioButtonGroup<>(getTranslation("provider.sites.wheelchair"));
    private final TextField transport = field(Field.PUBLIC_TRANSPORT, "provider.sites.transport");
    private final TextArea directions =
            TextLimit.on(new TextArea(getTranslation("provider.sites.directions")), SiteForm.LONGEST_DIRECTIONS);

    /** @param before what is to be changed; null for a new one */
    SiteDialog(@Nullable Site before, Sites sites, SerializableRunnable saved) {
        this.before = before;
        this.sites = sites;
        this.saved = saved;
        setHeaderTitle(getTranslation(before == null ? "provider.sites.add" : "provider.sites.change"));
        wheelchair.setItems(WheelchairAccess.values());
        wheelchair.setItemLabelGenerator(access -> getTranslation(access.key()));
        wheelchair.setManualValidation(true);
        directions.setManualValidation(true);
        latitude.setHelperText(getTranslation("provider.sites.point.help"));
        problems.at(Field.WHEELCHAIR, wheelchair).at(Field.DIRECTIONS, directions);
        if (before != null) {
            fill(before.form());
        }
        FormLayout form =
                new FormLayout(name, street, postcode, town, latitude, longitude, wheelchair, transport, directions);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        form.setColspan(name, 2);
        form.setColspan(street, 2);
        form.setColspan(wheelchair, 2);
        form.setColspan(directions, 2);
        form.setColspan(transport, 2);
        add(form);
        Button save = new Button(getTranslation("provider.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
    }

    private TextField field(Field kind, String key) {
        TextField field = new TextField(getTranslation(key));
        field.setManualValidation(true);
        problems.at(kind, field);
        return field;
    }

    private void fill(SiteForm form) {
        name.setValue(form.name());
        street.setValue(form.street());
        postcode.setValue(form.postcode());
        town.setValue(form.town());
        latitude.setValue(form.latitude());
        longitude.setValue(form.longitude());
        wheelchair.setValue(form.wheelchair());
        transport.setValue(form.publicTransport());
        directions.setValue(form.directions());
    }

    private void save() {
        SiteForm form = new SiteForm(
                name.getValue(),
                street.getValue(),
                postcode.getValue(),
                town.getValue(),
                latitude.getValue(),
                longitude.getValue(),
                wheelchair.getValue(),
                transport.getValue(),
                directions.getValue());
        if (!problems.say(sites.problems(form))) {
            return;
        }
        if (before == null) {
            sites.add(form);
        } else {
            sites.change(before.id(), before.version(), form);
        }
        close();
        Toast.done(getTranslation("provider.saved"));
        saved.run();
    }
}

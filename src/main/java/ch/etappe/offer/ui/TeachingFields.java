package ch.etappe.offer.ui;

import ch.etappe.i18n.LanguageNames;
import ch.etappe.offer.OfferField;
import ch.etappe.offer.OfferForm;
import ch.etappe.offer.OfferProblems;
import ch.etappe.offer.OfferProblems.Part;
import ch.etappe.organisation.FieldProblems;
import ch.etappe.shell.KeptDraft;
import ch.etappe.uikit.TextLimit;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/** How one learns there. */
class TeachingFields extends OfferFieldGroup {

    final MultiSelectComboBox<String> languages = wide(OfferField.TEACHING, new MultiSelectComboBox<>());
    final Checkbox childcare = wide(OfferField.CHILDCARE, new Checkbox());
    final TextArea certificate = wide(OfferField.CERTIFICATE, new TextArea());
    final TextArea documents = wide(OfferField.DOCUMENTS, new TextArea());

    TeachingFields() {
        languages.setItems(LanguageNames.SPOKEN);
        languages.setItemLabelGenerator(tag -> LanguageNames.of(tag, getLocale()));
        languages.setRequiredIndicatorVisible(true);
        certificate.setPlaceholder(getTranslation("offer.help.certificate"));
        TextLimit.on(certificate, OfferProblems.SHORT);
        TextLimit.on(documents, OfferProblems.SHORT);
    }

    void fill(OfferForm form) {
        languages.setValue(new LinkedHashSet<>(form.teaching()));
        childcare.setValue(form.childcare());
        certificate.setValue(form.certificate());
        documents.setValue(form.documents());
    }

    List<String> chosen() {
        return List.copyOf(languages.getValue());
    }

    @Override
    void sayAt(FieldProblems<Part> problems) {
        problems.at(Part.TEACHING, languages).at(Part.CERTIFICATE, certificate).at(Part.DOCUMENTS, documents);
    }

    @Override
    void keepIn(KeptDraft draft) {
        draft.part(
                        "teaching",
                        languages,
                        tags -> String.join(",", tags),
                        tags -> new LinkedHashSet<>(Arrays.asList(tags.split(","))))
                .flag("childcare", childcare)
                .text("certificate", certificate)
                .text("documents", documents);
    }
}

package ch.etappe.offer.ui;

import ch.etappe.offer.OfferField;
import ch.etappe.offer.OfferForm;
import ch.etappe.offer.OfferProblems.Part;
import ch.etappe.organisation.FieldProblems;
import ch.etappe.shell.KeptDraft;
import com.vaadin.flow.component.textfield.TextField;

/** Whom to ask. */
class ContactFields extends OfferFieldGroup {

    final TextField name = wide(OfferField.CONTACT, new TextField());
    final TextField phone = more(new TextField());
    final TextField mail = more(new TextField());

    ContactFields() {
        name.setLabel(getTranslation("offer.contact.name"));
        name.setHelperText(getTranslation("offer.contact.help"));
        phone.setLabel(getTranslation("offer.contact.phone"));
        mail.setLabel(getTranslation("offer.contact.mail"));
    }

    void fill(OfferForm form) {
        name.setValue(form.contactName());
        phone.setValue(form.contactPhone());
        mail.setValue(form.contactMail());
    }

    @Override
    void sayAt(FieldProblems<Part> problems) {
        problems.at(Part.CONTACT_NAME, name).at(Part.CONTACT_PHONE, phone).at(Part.CONTACT_MAIL, mail);
    }

    @Override
    void keepIn(KeptDraft draft) {
        draft.text("contact-name", name).text("contact-phone", phone).text("contact-mail", mail);
    }
}

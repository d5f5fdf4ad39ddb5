package ch.etappe.offer;

import java.io.Serializable;

/** Whom to ask about an offer; what is unknown is blank. */
public record OfferContact(String name, String phone, String mail) implements Serializable {

    public static final OfferContact NOBODY = new OfferContact("", "", "");

    public OfferContact {
        name = name.strip();
        phone = phone.strip();
        mail = mail.strip();
    }

    /** Whether somebody can be reached. */
    public boolean answers() {
        return !phone.isEmpty() || !mail.isEmpty();
    }
}

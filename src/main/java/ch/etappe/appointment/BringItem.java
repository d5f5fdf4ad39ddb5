package ch.etappe.appointment;

import java.util.Locale;

/** What to bring along: a short list, because each entry has a picture and a word in every language. */
public enum BringItem {
    ID_CARD,
    COURSE_CERTIFICATES,
    LETTERS,
    WORK_PAPERS,
    SCHOOL_PAPERS,
    MEDICAL_CERTIFICATE,
    BANK_PAPERS,
    CHILDREN;

    public String key() {
        return "appointment.me.bring." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

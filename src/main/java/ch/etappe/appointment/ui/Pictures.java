package ch.etappe.appointment.ui;

import ch.etappe.appointment.BringItem;
import ch.etappe.appointment.DeclineReason;
import ch.etappe.uikit.Icon;

/** The picture beside each word, for people who read little. */
final class Pictures {

    private Pictures() {}

    static Icon of(BringItem item) {
        return switch (item) {
            case ID_CARD -> Icon.ID_CARD;
            case COURSE_CERTIFICATES -> Icon.DOCUMENT;
            case LETTERS -> Icon.MAIL;
            case WORK_PAPERS -> Icon.WORK;
            case SCHOOL_PAPERS -> Icon.BOOK;
            case MEDICAL_CERTIFICATE -> Icon.HEALTH;
            case BANK_PAPERS -> Icon.MONEY;
            case CHILDREN -> Icon.CHILD;
        };
    }

    static Icon of(DeclineReason reason) {
        return switch (reason) {
            case ILLNESS -> Icon.HEALTH;
            case WORK -> Icon.WORK;
            case CHILDCARE -> Icon.CHILD;
            case TRAVEL -> Icon.BUS;
            case OTHER -> Icon.CIRCLE;
        };
    }
}

package ch.etappe.talk;

import java.util.Locale;

/** What every first-information talk is about, in the order of the conversation guide. */
public enum Topic {
    LIVING_TOGETHER,
    RULES_AND_RIGHTS,
    LANGUAGE,
    WORK,
    SCHOOL,
    HEALTH,
    HOUSING,
    MONEY,
    CONTACT_POINTS;

    /** For anchors on a page: {@code living-together}. */
    public String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

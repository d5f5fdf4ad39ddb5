package ch.etappe.person;

import java.util.Locale;

/** What the language survey before kindergarten found. */
public enum SurveyResult {
    GERMAN_ENOUGH,
    SUPPORT_NEEDED;

    public String key() {
        return "person.survey." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

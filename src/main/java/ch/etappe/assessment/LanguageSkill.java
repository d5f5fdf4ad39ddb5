package ch.etappe.assessment;

import java.util.Locale;

/** Examined and recorded apart, as the fide test does. The names are stored and are message keys; rename only with a migration. */
public enum LanguageSkill {
    ORAL,
    WRITTEN;

    public String key() {
        return "assessment.skill." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

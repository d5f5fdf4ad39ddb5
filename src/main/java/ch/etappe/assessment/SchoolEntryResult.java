package ch.etappe.assessment;

import java.util.Locale;

/** Whether a child could make itself understood when compulsory school began (WZ2). The names are stored and are message keys; rename only with a migration. */
public enum SchoolEntryResult {
    CAN_COMMUNICATE,
    NOT,
    UNKNOWN;

    public String key() {
        return "assessment.school-entry." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package ch.etappe.person;

import java.util.Locale;

/** Whether a child can make itself understood at the start of compulsory school: the data behind the second impact goal. */
public enum SchoolEntryResult {
    CAN_COMMUNICATE,
    NOT,
    UNKNOWN;

    public String key() {
        return "person.school-entry." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

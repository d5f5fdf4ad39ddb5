package ch.etappe.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A setting with all that was ever set.
 *
 * @param today the day for which this was read
 * @param entries latest day first; withdrawn ones among them
 */
public record SettingState(Setting setting, LocalDate today, List<SettingEntry> entries) implements Serializable {

    /** In force today, in the unit of the setting. */
    public int value() {
        return value(today);
    }

    /** In force on that day as far as it is planned now. */
    public int value(LocalDate on) {
        return Dated.holding(entries, on).map(SettingEntry::value).orElse(setting.standard());
    }

    /** What will hold later, next first; these may still be withdrawn. */
    public List<SettingEntry> planned() {
        return Dated.planned(entries, today);
    }

    boolean isTaken(LocalDate day) {
        return Dated.isTaken(entries, day);
    }
}

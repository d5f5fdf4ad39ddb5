package ch.etappe.organisation;

import java.io.Serializable;

/**
 * A number that the canton may change from a day on. The module that uses it publishes it as a bean, and so it appears
 * among the settings. Never law: screens call it "Richtwert".
 *
 * @param name stable, stored, and the message key of its title, e.g. {@code dossier.setting.stall-days}
 * @param standard holds until the canton sets another
 * @param least the smallest value that makes sense
 * @param most the largest value that makes sense
 */
public record Setting(String name, Unit unit, int standard, int least, int most) implements Serializable {

    /** What the number counts. */
    public enum Unit {
        MINUTES,
        DAYS,
        WORKING_DAYS,
        MONTHS,
        YEARS,
        PERCENT,
        MEGABYTES,
        TIMES,
        FRANCS,
        /** 1 for yes, 0 for no. */
        SWITCH
    }

    public Setting {
        if (standard < least || standard > most) {
            throw new IllegalArgumentException(name + " must lie between " + least + " and " + most);
        }
    }
}

package ch.etappe.provider;

import ch.etappe.organisation.Settings;
import org.springframework.stereotype.Component;

/** How loudly the end of an accreditation is announced, by the days that the canton has set. */
@Component
public class Warnings {

    /** From nothing to say to the offers are closed. */
    public enum Level {
        NONE,
        FIRST,
        SECOND,
        LAST,
        OVER
    }

    private final Settings settings;

    Warnings(Settings settings) {
        this.settings = settings;
    }

    public Level of(Standing standing) {
        return now().of(standing);
    }

    /** The days in force today, for who looks at many. */
    Days now() {
        return new Days(
                settings.value(ProviderSettings.FIRST),
                settings.value(ProviderSettings.SECOND),
                settings.value(ProviderSettings.LAST));
    }

    /** How many days before the end each warning begins. */
    record Days(int first, int second, int last) {

        Level of(Standing standing) {
            if (!standing.accredited()) {
                return Level.OVER;
            }
            if (standing.endsWithin(last)) {
                return Level.LAST;
            }
            if (standing.endsWithin(second)) {
                return Level.SECOND;
            }
            return standing.endsWithin(first) ? Level.FIRST : Level.NONE;
        }

        /** How many days ahead anything is said at all. */
        int horizon() {
            return Math.max(first, Math.max(second, last));
        }
    }
}

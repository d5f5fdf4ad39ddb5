package ch.etappe.talk;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;

/**
 * What somebody looks for in the worklist; all of it fits into a URL.
 *
 * @param text names or part of them in any script; blank for all
 * @param show which residents
 */
public record TalkQuery(String text, Show show) implements Serializable {

    /** Which part of the list. All but the last are residents whose talk has not taken place. */
    public enum Show {
        OPEN,
        TO_INVITE,
        INVITED,
        MISSED,
        OVERDUE,
        ESCALATED,
        HELD;

        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** All open ones for whatever is no slug: addresses are typed by people too. */
        public static Show of(String slug) {
            return Arrays.stream(values())
                    .filter(show -> show.slug().equals(slug))
                    .findFirst()
                    .orElse(OPEN);
        }
    }

    public boolean held() {
        return show == Show.HELD;
    }
}

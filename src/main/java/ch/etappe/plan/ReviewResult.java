package ch.etappe.plan;

import java.util.Locale;

/** How a review ended. The names are stored and are message keys; rename only with a migration. */
public enum ReviewResult {
    /** The plan goes on as it is. */
    CONTINUE,
    /** The next version is begun; the plan goes on until both have signed that one. */
    CHANGE,
    /** The plan ends. */
    END;

    public String key() {
        return "plan.review.result." + name().toLowerCase(Locale.ROOT);
    }
}

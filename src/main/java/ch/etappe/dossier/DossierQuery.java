package ch.etappe.dossier;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in a list of dossiers; all of it fits into a URL.
 *
 * @param text names or part of them in any script; blank for all
 * @param state null for all that are not closed
 * @param mineOnly only those the account is responsible for
 */
public record DossierQuery(String text, @Nullable DossierState state, boolean mineOnly) implements Serializable {

    /** Columns a list may be sorted by; only these reach the statement. */
    public enum Sort {
        NAME("search_name"),
        NEXT_STEP_DUE("next_step_due is null, next_step_due"),
        ALLOCATED("allocated_on"),
        MUNICIPALITY("municipality_name");

        private final String column;

        Sort(String column) {
            this.column = column;
        }

        String column(boolean descending) {
            return column + (descending ? " desc" : "");
        }
    }
}

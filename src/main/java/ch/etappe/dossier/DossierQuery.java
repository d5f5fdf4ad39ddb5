package ch.etappe.dossier;

import ch.etappe.kernel.TargetGroup;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in a list of dossiers; all of it fits into a URL.
 *
 * @param text names or part of them in any script; blank for all
 * @param state null for all that are not closed
 * @param group null for all
 * @param marks codes of {@link DossierMark}s that all have to hold; unknown ones are passed over
 * @param mineOnly only those the account is responsible for
 */
public record DossierQuery(
        String text, @Nullable DossierState state, @Nullable TargetGroup group, Set<String> marks, boolean mineOnly)
        implements Serializable {

    /** All that are not closed. */
    public static final DossierQuery OPEN = new DossierQuery("", null, null, Set.of(), false);

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

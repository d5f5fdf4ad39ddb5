package ch.etappe.shell;

import ch.etappe.identity.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Something that the search field at the top of every desk finds: people, courses, regions. Modules publish beans. The
 * screens of the menu are found without one.
 */
public interface SearchSource {

    /** The roles for which it looks. */
    Set<Role> roles();

    /** Whether it also looks for a provider's teachers, in their own classes only. */
    default boolean forTeachers() {
        return false;
    }

    /** Place among the groups; smaller comes first. */
    int order();

    /** Message key of the group's title. */
    String titleKey();

    /**
     * Called inside the request of whoever types, at every pause: few statements, bounded by the account's scope and by
     * the limit, never one a hit.
     *
     * @param typed at least two letters or digits, as typed
     * @param reader language of the hits' details
     * @return the best first
     */
    List<SearchHit> find(String typed, Locale reader, int limit);
}

package ch.etappe.shell;

import ch.etappe.identity.Account;
import ch.etappe.identity.Role;
import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;

/**
 * One group on a staff home page: today, overdue, stuck, waiting. Modules publish beans, so the home shows them
 * without knowing them.
 */
public interface HomeTile {

    /** The roles whose home shows this tile. */
    Set<Role> roles();

    /** Whether it is also for a provider's teachers, and shows no more than their own classes. */
    default boolean forTeachers() {
        return false;
    }

    /** Place on the page; smaller comes first. */
    int order();

    /**
     * Called once per visit, inside the user's request.
     *
     * @return a {@link ch.etappe.uikit.Panel}, or nothing when there is nothing to say
     */
    Optional<Component> show(Account account);
}

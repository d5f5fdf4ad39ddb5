package ch.etappe.identity;

import ch.etappe.identity.AccountChanged.Change;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How every change of an account begins and ends, whoever makes it. Part of a use case, which checks who may. */
@Component
class AccountChanges {

    private final UserAccountRepository accounts;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final EntityManager entities;

    AccountChanges(
            UserAccountRepository accounts,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            EntityManager entities) {
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.events = events;
        this.entities = entities;
    }

    /**
     * The account that is about to change.
     *
     * @param version that was on the screen
     * @throws Refusal {@code identity.users.changed-meanwhile}, {@code identity.users.yourself}
     */
    UserAccount begin(UserId id, long version) {
        if (id.equals(currentUser.id())) {
            throw new Refusal("identity.users.yourself"); // the last one with the key cannot shut the door
        }
        UserAccount account = accounts.findById(id.id()).orElseThrow(NotFound::new);
        if (account.version() != version) {
            throw new Refusal("identity.users.changed-meanwhile");
        }
        entities.lock(account, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // a new role is a change of the account too
        return account;
    }

    /** Ends the sessions of the account and writes the trail. */
    void tell(UserId account, Change change) {
        events.publishEvent(new AccountChanged(account, currentUser.id(), change));
    }
}

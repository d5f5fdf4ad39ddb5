package ch.etappe.identity.login;

import ch.etappe.identity.Account;
import ch.etappe.identity.AccountChanged;
import ch.etappe.identity.Role;
import ch.etappe.identity.UserId;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The sessions of this node by account, so that they end at once when an administrator locks the account or changes
 * what it may do.
 */
@Component
class RunningSessions {

    private final Map<UserId, Present> byUser = new HashMap<>();

    synchronized void add(Account account, HttpSession session) {
        byUser.computeIfAbsent(account.id(), fresh -> new Present(account.role(), new HashSet<>(2)))
                .sessions()
                .add(session);
    }

    /** How many sessions the account has here. */
    synchronized int count(UserId user) {
        Present present = byUser.get(user);
        return present == null ? 0 : present.sessions().size();
    }

    /** How many sessions all accounts with this role have here. */
    synchronized int count(Role role) {
        return byUser.values().stream()
                .filter(present -> present.role() == role)
                .mapToInt(present -> present.sessions().size())
                .sum();
    }

    @TransactionalEventListener(id = "identity.end-sessions")
    void on(AccountChanged changed) {
        // outside the lock: ending a session calls back
        for (HttpSession session : take(changed.account())) {
            end(session);
        }
    }

    @EventListener
    synchronized void on(HttpSessionDestroyedEvent destroyed) {
        byUser.values().removeIf(present -> present.lost(destroyed.getId()));
    }

    private synchronized List<HttpSession> take(UserId user) {
        Present present = byUser.remove(user);
        return present == null ? List.of() : List.copyOf(present.sessions());
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyEnded) {
            // ended in the same moment: what we want
        }
    }

    /** A change of the role ends the sessions, so the role stays while they last. */
    private record Present(Role role, Set<HttpSession> sessions) {

        /** @return whether it was the last one */
        boolean lost(String session) {
            return sessions.removeIf(one -> one.getId().equals(session)) && sessions.isEmpty();
        }
    }
}

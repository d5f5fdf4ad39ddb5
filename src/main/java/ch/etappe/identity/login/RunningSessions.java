package ch.etappe.identity.login;

import ch.etappe.identity.AccountChanged;
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

    private final Map<UserId, Set<HttpSession>> byUser = new HashMap<>();

    synchronized void add(UserId user, HttpSession session) {
        byUser.computeIfAbsent(user, fresh -> new HashSet<>(2)).add(session);
    }

    /** How many sessions the account has here. */
    synchronized int count(UserId user) {
        return byUser.getOrDefault(user, Set.of()).size();
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
        byUser.values()
                .removeIf(sessions ->
                        sessions.removeIf(session -> session.getId().equals(destroyed.getId())) && sessions.isEmpty());
    }

    private synchronized List<HttpSession> take(UserId user) {
        Set<HttpSession> sessions = byUser.remove(user);
        return sessions == null ? List.of() : List.copyOf(sessions);
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyEnded) {
            // ended in the same moment: what we want
        }
    }
}

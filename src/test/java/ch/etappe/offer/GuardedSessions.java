package ch.etappe.offer;

import ch.etappe.kernel.Refusal;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Stands for the attendance that a higher module knows of. */
@Component
class GuardedSessions implements SessionGuard {

    final Set<ClassSessionId> attended = ConcurrentHashMap.newKeySet();

    @Override
    public void requireUntouched(ClassSessionId session) {
        if (attended.contains(session)) {
            throw new Refusal("test.attended");
        }
    }
}

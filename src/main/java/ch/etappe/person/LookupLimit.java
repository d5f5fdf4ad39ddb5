package ch.etappe.person;

import ch.etappe.identity.UserId;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;

/** How often an account may ask outside its reach. In memory and bounded; a restart forgives, the audit trail does not. */
@Component
class LookupLimit {

    static final Duration WINDOW = Duration.ofHours(1);

    /** The accounts that asked longest ago give way. */
    private static final int MOST_ACCOUNTS = 10_000;

    /** Not the clock on the wall, which can be set. */
    private final LongSupplier nanos;

    private final Map<UserId, Deque<Long>> asked = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UserId, Deque<Long>> eldest) {
            return size() > MOST_ACCOUNTS;
        }
    };

    LookupLimit() {
        this(System::nanoTime);
    }

    /** @param nanos like {@link System#nanoTime()} */
    LookupLimit(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Counts the try. @return false if the account asked {@code most} times within the hour */
    synchronized boolean admit(UserId account, int most) {
        long now = nanos.getAsLong();
        Deque<Long> times = asked.computeIfAbsent(account, first -> new ArrayDeque<>());
        while (!times.isEmpty() && now - times.peekFirst() > WINDOW.toNanos()) {
            times.removeFirst();
        }
        if (times.size() >= most) {
            return false;
        }
        times.addLast(now);
        return true;
    }
}

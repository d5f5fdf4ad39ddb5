package ch.etappe.identity.login;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;

/**
 * Stops guessing: after {@value #MOST_FAILURES} failures in a row a login name rests for five minutes. Unknown names
 * rest as well, so nobody learns which exist. In memory and bounded; a restart forgives.
 */
@Component
class LoginThrottle {

    static final int MOST_FAILURES = 10;
    static final Duration REST = Duration.ofMinutes(5);

    /** The names tried longest ago give way. */
    private static final int MOST_NAMES = 10_000;

    /** Not the clock on the wall: one that is set back would keep people out, one set forward would let guessers in. */
    private final LongSupplier nanos;

    private final Map<String, Tries> byName = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > MOST_NAMES;
        }
    };

    LoginThrottle() {
        this(System::nanoTime);
    }

    /** @param nanos like {@link System#nanoTime()} */
    LoginThrottle(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Counts a try before the password is looked at, so that many at once are no way around.
     *
     * @return false if the name rests
     */
    synchronized boolean admit(String name) {
        long now = nanos.getAsLong();
        Tries tries = byName.get(name);
        if (tries == null || now - tries.last() > REST.toNanos()) {
            byName.put(name, new Tries(1, now));
            return true;
        }
        if (tries.count() >= MOST_FAILURES) {
            return false; // and the rest does not grow by knocking
        }
        byName.put(name, new Tries(tries.count() + 1, now));
        return true;
    }

    synchronized void succeeded(String name) {
        byName.remove(name);
    }

    private record Tries(int count, long last) {}
}

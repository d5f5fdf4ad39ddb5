package ch.etappe.opendata;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * How often one address may ask: so many times within a minute of the clock. Counted in memory and forgotten with the
 * minute; each node counts for itself.
 */
@Component
class RateLimit {

    /** Whoever sends from more addresses than this shares what is left with the others. */
    private static final int MOST_ADDRESSES = 20_000;

    private static final int MINUTE = 60;
    private static final int IPV6 = 16;
    private static final int IPV6_NETWORK = 8;

    private final int perMinute;
    private final Clock clock;
    private volatile Window window = new Window(0, new ConcurrentHashMap<>());

    RateLimit(OpenDataProperties properties, Clock clock) {
        this.perMinute = properties.requestsPerMinute();
        this.clock = clock;
    }

    int perMinute() {
        return perMinute;
    }

    /** Counts a request. How many seconds its sender has to wait; 0 for not at all. */
    long secondsToWait(String address) {
        if (perMinute == 0) {
            return 0;
        }
        Instant now = clock.instant();
        long minute = Math.floorDiv(now.getEpochSecond(), MINUTE);
        Window current = window;
        if (current.minute != minute) {
            current = new Window(minute, new ConcurrentHashMap<>());
            window = current;
        }
        return current.count(sender(address)) <= perMinute
                ? 0
                : MINUTE - Math.floorMod(now.getEpochSecond(), (long) MINUTE);
    }

    /** A home has one IPv4 address but 2 to the power of 64 of IPv6: its network counts. */
    private static String sender(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == IPV6 ? Arrays.toString(Arrays.copyOf(bytes, IPV6_NETWORK)) : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }

    private record Window(long minute, Map<String, AtomicInteger> counts) {

        int count(String sender) {
            AtomicInteger known = counts.get(sender);
            if (known == null) {
                String counted = counts.size() < MOST_ADDRESSES ? sender : "";
                known = counts.computeIfAbsent(counted, fresh -> new AtomicInteger());
            }
            return known.incrementAndGet();
        }
    }
}

package ch.etappe.kernel;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * New identifiers: UUID version 7 (RFC 9562), so that rows written together lie together in the index
 * and nobody can guess a neighbour's id.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Room for ids within one millisecond: the twelve bits that the version leaves, begun in their lower half. */
    private static final int FINE_BITS = 12;

    private static final int FIRST_HALF = 1 << (FINE_BITS - 1);

    /** Milliseconds, then {@link #FINE_BITS}; only grows, so that a clock set back loses no order. */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** Later than every id that this process made before, whatever the clock says meanwhile. */
    public static UUID next() {
        return at(System.currentTimeMillis());
    }

    static UUID at(long millis) {
        long wanted = (millis << FINE_BITS) | RANDOM.nextInt(FIRST_HALF);
        long moment = LAST.updateAndGet(last -> Math.max(last + 1, wanted));
        long high = (moment >>> FINE_BITS << 16) | 0x7000L | (moment & ((1 << FINE_BITS) - 1));
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /**
     * Reads an id from a URL.
     *
     * @throws NotFound if the text is no UUID: a mistyped address is answered like an unknown one
     */
    public static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}

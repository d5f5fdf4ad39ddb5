package ch.etappe.sample;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Ids of version 7 as everywhere, but counted from the day's beginning instead of drawn: rows written together lie
 * together, and the same set gets the same ids. Every part has its own second, and the set's seed keeps two sets of one
 * day apart.
 */
final class SampleIds {

    private static final int PER_MILLISECOND = 0x1000;
    private static final long PART_MILLISECONDS = 1000;

    private final long start;
    private final Chance chance;
    private long count;

    SampleIds(SamplePart part, LocalDate today) {
        this.start = today.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli() + part.number() * PART_MILLISECONDS;
        this.chance = new Chance(part.size(), "ids");
    }

    UUID next() {
        long time = start + count / PER_MILLISECOND;
        long high = (time << 16) | 0x7000L | (count % PER_MILLISECOND);
        count++;
        long low = (chance.random().nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}

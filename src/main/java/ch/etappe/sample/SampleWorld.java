package ch.etappe.sample;

import java.sql.Connection;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What everything that writes one part shares.
 *
 * @param size that of the part
 */
record SampleWorld(
        SamplePart part, SampleSize size, LocalDate today, SampleIds ids, SampleTables tables, Connection connection) {

    static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    SampleWorld(SamplePart part, LocalDate today, SampleTables tables, Connection connection) {
        this(part, part.size(), today, new SampleIds(part, today), tables, connection);
    }

    Chance chance(String concern) {
        return new Chance(size, concern);
    }

    /** When all accounts of the set were opened. */
    static LocalDateTime opened(LocalDate today) {
        return utc(today.minusDays(400));
    }

    /** A moment of Solothurn's clock as the database stores it. */
    static LocalDateTime utc(LocalDate day, LocalTime time) {
        return LocalDateTime.ofInstant(day.atTime(time).atZone(ZONE).toInstant(), ZoneOffset.UTC);
    }

    /** During office hours of that day; the morning, so that it lies in the past today as well where it must. */
    static LocalDateTime utc(LocalDate day) {
        return utc(day, LocalTime.of(8, 15));
    }
}

package ch.etappe.sample;

import java.sql.Connection;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** What every part of one generation shares. */
record SampleWorld(SampleSize size, LocalDate today, SampleIds ids, SampleTables tables, Connection connection) {

    static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    SampleWorld(SampleSize size, LocalDate today, SampleTables tables, Connection connection) {
        this(size, today, new SampleIds(size, today), tables, connection);
    }

    Chance chance(String concern) {
        return new Chance(size, concern);
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

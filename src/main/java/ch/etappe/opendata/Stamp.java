package ch.etappe.opendata;

import ch.etappe.i18n.Dates;
import ch.etappe.kernel.UtcColumn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When anything of the open data last changed. The database is asked at most once a second, whoever asks here. */
@Component
class Stamp {

    private final JdbcClient database;
    private final Clock clock;
    private final Duration freshFor;
    private volatile Seen last = new Seen(Instant.EPOCH, Instant.EPOCH);

    Stamp(JdbcClient database, Clock clock, OpenDataProperties properties) {
        this.database = database;
        this.clock = clock;
        this.freshFor = properties.freshFor();
    }

    /**
     * @param at when it was looked at
     * @param changedAt the last change, or midnight in Zurich if that was later: a run that is over drops out of the
     *     lists without a change
     */
    record Seen(Instant at, Instant changedAt) {

        /**
         * For {@code Last-Modified}, which counts seconds. A second that is not over may bring another change, so it is
         * not named yet.
         */
        Instant lastModified() {
            Instant second = changedAt.truncatedTo(ChronoUnit.SECONDS);
            return at.isBefore(second.plusSeconds(1)) ? second.minusSeconds(1) : second;
        }
    }

    Seen look() {
        Instant now = clock.instant();
        Seen seen = last;
        if (Duration.between(seen.at, now).abs().compareTo(freshFor) >= 0) {
            seen = new Seen(now, ask(now));
            last = seen;
        }
        return seen;
    }

    private Instant ask(Instant now) {
        Instant changed = database.sql("""
                        select greatest(coalesce((select max(changed_at) from offer), '2000-01-01'),
                                        coalesce((select max(changed_at) from course_run), '2000-01-01'),
                                        coalesce((select max(changed_at) from roster), '2000-01-01'),
                                        coalesce((select max(changed_at) from site), '2000-01-01'),
                                        coalesce((select max(changed_at) from provider), '2000-01-01')) as changed_at
                        """)
                .query((row, number) -> UtcColumn.instant(row, "changed_at"))
                .single();
        Instant midnight = Dates.dayOf(now).atStartOfDay(Dates.ZURICH).toInstant();
        return changed.isAfter(midnight) ? changed : midnight;
    }
}

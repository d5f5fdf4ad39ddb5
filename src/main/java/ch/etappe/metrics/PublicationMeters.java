package ch.etappe.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * {@code etappe.events.incomplete}: events that were stored with a change and that a listener has not dealt with yet.
 * Asked once a minute and not by the reader, who must get an answer while the database is away; then it is unknown.
 */
@Component
class PublicationMeters {

    private final JdbcClient database;
    private volatile double incomplete = Double.NaN;

    PublicationMeters(JdbcClient database, MeterRegistry figures) {
        this.database = database;
        Gauge.builder("etappe.events.incomplete", () -> incomplete)
                .description("Stored events that a listener has not completed")
                .register(figures);
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void count() {
        try {
            incomplete = database.sql("select count(*) from event_publication where completion_date is null")
                    .query(Double.class)
                    .single();
        } catch (DataAccessException away) {
            incomplete = Double.NaN;
        }
    }
}

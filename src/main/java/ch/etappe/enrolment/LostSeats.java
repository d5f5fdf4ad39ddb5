package ch.etappe.enrolment;

import ch.etappe.kernel.UtcColumn;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers each lost seat until somebody has seen to it, in the transaction in which it was lost. */
@Component
class LostSeats {

    private final JdbcClient database;
    private final Clock clock;

    LostSeats(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    void on(SeatLost lost) {
        database.sql("insert into lost_seat (enrolment_id, lost_at) values (:enrolment, :at)")
                .param("enrolment", lost.enrolment().id())
                .param("at", UtcColumn.of(clock.instant()))
                .update();
    }
}

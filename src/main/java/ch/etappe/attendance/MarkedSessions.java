package ch.etappe.attendance;

import ch.etappe.kernel.Refusal;
import ch.etappe.offer.ClassSessionId;
import ch.etappe.offer.SessionGuard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was in class on a day was there on that day: a session with marks is neither moved nor cancelled. */
@Component
class MarkedSessions implements SessionGuard {

    private final JdbcClient database;

    MarkedSessions(JdbcClient database) {
        this.database = database;
    }

    /**
     * Reads what is committed now, not what was when the transaction began: a class may have been marked in between.
     *
     * @throws Refusal {@code attendance.refusal.marked}
     */
    @Override
    public void requireUntouched(ClassSessionId session) {
        boolean marked =
                database.sql("select session_id from attendance where session_id = :session limit 1 lock in share mode")
                                .param("session", session.id())
                                .query()
                                .listOfRows()
                                .size()
                        > 0;
        if (marked) {
            throw new Refusal("attendance.refusal.marked");
        }
    }
}

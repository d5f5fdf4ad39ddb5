package ch.etappe.organisation;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.UtcColumn;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is planned in tables whose rows hold from a day on: {@code valid_from}, {@code withdrawn_by} and
 * {@code withdrawn_at}. Joins the transaction of its caller, who owns the table, has checked who may, and keeps the audit
 * trail.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlannedRows {

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final Clock clock;

    PlannedRows(JdbcClient database, CurrentUser currentUser, Clock clock) {
        this.database = database;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Takes a planned row back before its day; the history keeps it.
     *
     * @param table a name that stands in the code, never one that was typed
     * @throws Refusal {@code organisation.refusal.not-planned} if its day has come or it was withdrawn already
     * @throws NotFound if there is no such row
     */
    public void withdraw(String table, UUID id) {
        withdraw(table, id, "organisation.refusal.not-planned");
    }

    /**
     * The same, where it is no value that is withdrawn.
     *
     * @param notPlanned key of the refusal if its day has come or it was withdrawn already
     */
    public void withdraw(String table, UUID id, String notPlanned) {
        Instant now = clock.instant();
        int withdrawn = database.sql("update " + table + " set withdrawn_by = :by, withdrawn_at = :at"
                        + " where id = :id and withdrawn_at is null and valid_from > :today")
                .param("by", currentUser.id().id())
                .param("at", UtcColumn.of(now))
                .param("id", id)
                .param("today", Dates.dayOf(now))
                .update();
        if (withdrawn == 0) {
            throw exists(table, id) ? new Refusal(notPlanned) : new NotFound();
        }
    }

    private boolean exists(String table, UUID id) {
        return database.sql("select count(*) from " + table + " where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}

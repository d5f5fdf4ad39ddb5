package ch.etappe.printing;

import ch.etappe.kernel.UtcColumn;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The PDFs that were ordered. Whoever orders and hands them out is a use case of another module, with its own checks and
 * in its own transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Prints {

    private final JdbcClient database;
    private final Clock clock;

    Prints(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Orders a PDF; it is made once this transaction is over. A second order for the same thing changes nothing.
     *
     * @param id that of the thing it shows
     */
    public void order(UUID id, PrintPage page) {
        database.sql("""
                        insert ignore into print_order (id, page, ordered_at, next_try_at)
                        values (:id, :page, :now, :now)
                        """)
                .param("id", id)
                .param("page", page.html())
                .param("now", UtcColumn.of(clock.instant()))
                .update();
    }

    /** Whether it was ordered and how far it is; empty if nobody ordered it. */
    public Optional<PrintState> state(UUID id) {
        return database.sql("select made_at is not null, sha256 from print_order where id = :id")
                .param("id", id)
                .query((row, number) -> new PrintState(row.getBoolean(1), row.getString(2)))
                .optional();
    }

    /** The PDF itself; empty while it is not made. */
    public Optional<byte[]> pdf(UUID id) {
        return database.sql("select pdf from print_order where id = :id and made_at is not null")
                .param("id", id)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }
}

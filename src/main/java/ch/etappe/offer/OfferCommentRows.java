package ch.etappe.offer;

import ch.etappe.kernel.UtcColumn;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Comments on offers as their own module reads and ends them. */
@Component
class OfferCommentRows {

    private final JdbcClient database;
    private final Clock clock;

    OfferCommentRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the order in which they were written. */
    List<OfferComment> open(OfferId offer) {
        return database.sql("""
            select id, field, words, written_at from offer_comment
            where offer_id = :offer and resolved_at is null order by written_at, id
            """)
                .param("offer", offer.id())
                .query((row, number) -> new OfferComment(
                        row.getObject("id", UUID.class),
                        OfferField.valueOf(row.getString("field")),
                        row.getString("words"),
                        UtcColumn.instant(row, "written_at")))
                .list();
    }

    /** The canton has let it go online: nothing is left to do. */
    void settle(OfferId offer) {
        database.sql("update offer_comment set resolved_at = :now where offer_id = :offer and resolved_at is null")
                .param("now", UtcColumn.of(clock.instant()))
                .param("offer", offer.id())
                .update();
    }
}

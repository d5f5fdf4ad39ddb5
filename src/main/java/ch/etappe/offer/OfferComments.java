package ch.etappe.offer;

import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.UtcColumn;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the canton writes at the fields of an offer that waits for it; the provider reads it at the same fields. */
@Service
@Transactional
public class OfferComments {

    public static final int LONGEST = 1000;

    private final OfferAtWork atWork;
    private final OfferCommentRows rows;
    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final Clock clock;

    OfferComments(
            OfferAtWork atWork, OfferCommentRows rows, JdbcClient database, CurrentUser currentUser, Clock clock) {
        this.atWork = atWork;
        this.rows = rows;
        this.database = database;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Open ones in the order in which they were written. */
    @PreAuthorize("hasRole('CANTON')")
    @Transactional(readOnly = true)
    public List<OfferComment> of(OfferId offer) {
        return rows.open(offer);
    }

    /**
     * @throws Refusal {@code offer.refusal.comment-missing}, {@code offer.refusal.comment-long},
     *     {@code offer.refusal.not-submitted} if the canton does not have it before it
     */
    @PreAuthorize("hasRole('CANTON')")
    public void write(OfferId offer, OfferField field, String words) {
        if (words.isBlank()) {
            throw new Refusal("offer.refusal.comment-missing");
        }
        if (words.strip().length() > LONGEST) {
            throw new Refusal("offer.refusal.comment-long", LONGEST);
        }
        OfferAtWork.Held held = atWork.any(offer);
        boolean waits = held.offer().state() == OfferState.SUBMITTED
                || held.revision()
                        .filter(revision -> revision.state() == RevisionState.SUBMITTED)
                        .isPresent();
        if (!waits) {
            throw new Refusal("offer.refusal.not-submitted");
        }
        database.sql("""
            insert into offer_comment (id, offer_id, field, words, written_by, written_at)
            values (:id, :offer, :field, :words, :by, :now)
            """)
                .param("id", Ids.next())
                .param("offer", offer.id())
                .param("field", field.name())
                .param("words", words.strip())
                .param("by", currentUser.id().id())
                .param("now", UtcColumn.of(clock.instant()))
                .update();
    }

    /**
     * The provider has done what it asks for; once more changes nothing.
     *
     * @throws NotFound for an unknown comment and for one at another provider's offer
     */
    @PreAuthorize("hasRole('PROVIDER')")
    public void resolve(UUID comment) {
        int own = database.sql("""
            update offer_comment c join offer o on o.id = c.offer_id
            set c.resolved_at = coalesce(c.resolved_at, :now)
            where c.id = :comment and o.provider_id = :provider
            """)
                .param("now", UtcColumn.of(clock.instant()))
                .param("comment", comment)
                .param("provider", currentUser.scope(Scope.Provider.class).id())
                .update();
        if (own == 0) {
            throw new NotFound();
        }
    }
}

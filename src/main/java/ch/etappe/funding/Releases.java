package ch.etappe.funding;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.Account;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.Chf;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets free what an object no longer needs, also where nobody is signed in: an approval ends by its date, a provider says
 * that somebody dropped out. It can only free money, never spend it; whether the object has ended the caller knows.
 */
@Component
public class Releases {

    private final Book book;
    private final CurrentUser currentUser;
    private final JdbcClient database;
    private final Clock clock;

    Releases(Book book, CurrentUser currentUser, JdbcClient database, Clock clock) {
        this.book = book;
        this.currentUser = currentUser;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Everything that is still set aside for the object, in all funds and years. Twice is once.
     *
     * @param reason a code for the trail, e.g. {@code expired}; never about a person
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void releaseAll(UUID object, String reason) {
        releaseDownTo(Chf.ZERO, object, reason);
    }

    /** Like {@link #releaseAll}, but leaves so much of each fund and year set aside, e.g. for an invoice to come. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void releaseDownTo(Chf keep, UUID object, String reason) {
        database.sql("""
            select fund_id, year_no from fund_commitment
            where object_id = :object and open_amount > 0 order by fund_id, year_no
            """)
                .param("object", object)
                .query((row, number) ->
                        new Place(new FundId(row.getObject("fund_id", UUID.class)), row.getInt("year_no")))
                .list()
                .forEach(place -> book.releaseRest(
                        place.fund(),
                        place.year(),
                        object,
                        keep,
                        Dates.dayOf(clock.instant()),
                        reason,
                        currentUser.find().map(Account::id).orElse(null)));
    }

    private record Place(FundId fund, int year) {}
}

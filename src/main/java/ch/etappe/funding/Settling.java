package ch.etappe.funding;

import ch.etappe.i18n.Dates;
import ch.etappe.kernel.Chf;
import ch.etappe.organisation.Settings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What becomes of the money of an approval that is over (BR14): what was not used is free at once, what was used stays set
 * aside for the provider's invoice for some weeks and is free then.
 */
@Component
class Settling {

    private final Releases releases;
    private final Settings settings;
    private final JdbcClient database;
    private final Clock clock;

    Settling(Releases releases, Settings settings, JdbcClient database, Clock clock) {
        this.releases = releases;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    /** Keeps what was used by today. Joins the caller's transaction. */
    void settle(CostApproval approval, String why) {
        LocalDate today = Dates.dayOf(clock.instant());
        boolean begun = approval.isBegun(today);
        Chf used = begun ? approval.usedBy(today) : Chf.ZERO;
        long unpaid = Math.max(0, used.rappen() - paid(approval.id().id()));
        releases.releaseDownTo(new Chf(unpaid), approval.id().id(), why);
        approval.settleOn(begun ? today.plusDays(settings.value(ApprovalSettings.INVOICE_DAYS, today)) : today);
    }

    private long paid(UUID approval) {
        return database.sql("select coalesce(sum(spent), 0) from fund_commitment where object_id = :object")
                .param("object", approval)
                .query(Long.class)
                .single();
    }
}

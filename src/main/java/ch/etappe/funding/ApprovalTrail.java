package ch.etappe.funding;

import ch.etappe.audit.AuditTrail;
import ch.etappe.identity.Account;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.UtcColumn;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps an approval with the step that was taken, in the caller's transaction. */
@Component
class ApprovalTrail {

    private final CostApprovalRepository approvals;
    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    ApprovalTrail(
            CostApprovalRepository approvals,
            JdbcClient database,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.approvals = approvals;
        this.database = database;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param step a name of {@link ApprovalAct}, or how it ended */
    void keep(CostApproval approval, String step, @Nullable Chf amount, @Nullable String words) {
        approvals.saveAndFlush(approval);
        UUID by = currentUser.find().map(Account::id).map(user -> user.id()).orElse(null);
        database.sql("""
            insert into cost_approval_step (id, approval_id, step, by_user, at, amount, words)
            values (:id, :approval, :step, :by, :at, :amount, :words)
            """)
                .param("id", Ids.next())
                .param("approval", approval.id().id())
                .param("step", step)
                .param("by", by)
                .param("at", UtcColumn.of(clock.instant()))
                .param("amount", amount == null ? null : amount.rappen())
                .param("words", words)
                .update();
        if (by != null) {
            audit.did(
                    "costs-" + step.toLowerCase(Locale.ROOT).replace('_', '-'),
                    "cost-approval",
                    approval.id().id(),
                    approval.dossier().id());
        }
    }
}

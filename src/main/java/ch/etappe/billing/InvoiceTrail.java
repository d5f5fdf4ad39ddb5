package ch.etappe.billing;

import ch.etappe.audit.AuditTrail;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.UtcColumn;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps an invoice with the step that was taken, in the caller's transaction. */
@Component
class InvoiceTrail {

    private final InvoiceRepository invoices;
    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    InvoiceTrail(
            InvoiceRepository invoices, JdbcClient database, CurrentUser currentUser, AuditTrail audit, Clock clock) {
        this.invoices = invoices;
        this.database = database;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    void keep(Invoice invoice, InvoiceAct act, @Nullable Chf amount, @Nullable String words) {
        invoices.saveAndFlush(invoice);
        database.sql("""
            insert into invoice_step (id, invoice_id, step, by_user, at, amount, words)
            values (:id, :invoice, :step, :by, :at, :amount, :words)
            """)
                .param("id", Ids.next())
                .param("invoice", invoice.id().id())
                .param("step", act.name())
                .param("by", currentUser.id().id())
                .param("at", UtcColumn.of(clock.instant()))
                .param("amount", amount == null ? null : amount.rappen())
                .param("words", words)
                .update();
        audit.did(
                "invoice-" + act.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "invoice",
                invoice.id().id(),
                null);
    }
}

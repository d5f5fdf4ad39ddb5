package ch.etappe.billing;

import ch.etappe.billing.InvoiceRows.Sight;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who reaches which invoices: a provider its own, a region those that were handed in to it. */
@Component
class InvoiceDesk {

    private final InvoiceRepository invoices;
    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final JdbcClient database;

    InvoiceDesk(InvoiceRepository invoices, DossierAccess access, CurrentUser currentUser, JdbcClient database) {
        this.invoices = invoices;
        this.access = access;
        this.currentUser = currentUser;
        this.database = database;
    }

    /** @throws NotFound if the role reads nothing about costs */
    Sight sight() {
        if (currentUser.role() == Role.PROVIDER) {
            return new Sight(provider(), null);
        }
        if (!access.may(DataCategory.COST_APPROVAL)) {
            throw new NotFound();
        }
        return new Sight(null, currentUser.scope(Scope.Region.class).id());
    }

    UUID provider() {
        return currentUser.scope(Scope.Provider.class).id();
    }

    /**
     * Takes an invoice for this transaction.
     *
     * @throws NotFound for one that is unknown or out of reach
     * @throws Refusal {@code billing.refusal.withdrawn} for a region, once the provider took it back
     */
    Invoice reserve(InvoiceId id) {
        Sight sight = sight();
        Invoice invoice = invoices.reserve(id.id())
                .filter(one -> one.provider().equals(sight.provider())
                        || one.region().equals(sight.region()) && one.wasHandedIn())
                .orElseThrow(NotFound::new);
        if (sight.region() != null && !InvoiceRows.isAtRegion(invoice.state())) {
            throw new Refusal("billing.refusal.withdrawn");
        }
        return invoice;
    }

    /**
     * The same for who decides on what was read a while ago.
     *
     * @throws Refusal {@code billing.refusal.changed} if it is another now
     */
    Invoice reserve(InvoiceId id, long seen) {
        Invoice invoice = reserve(id);
        if (!invoice.state().isOver() && invoice.version() != seen) {
            throw new Refusal("billing.refusal.changed");
        }
        return invoice;
    }

    /** One invoice of a provider is worked out at a time, so that two never charge the same. Always before an invoice. */
    void holdProvider() {
        database.sql("select id from provider where id = :id for update")
                .param("id", provider())
                .query(UUID.class)
                .single();
    }
}

package ch.etappe.billing;

import ch.etappe.audit.AuditTrail;
import ch.etappe.billing.InvoiceRows.Sight;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.printing.Prints;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invoices as both sides read them: the provider its own, the region what was handed in to it. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('PROVIDER', 'CASEWORKER', 'REGION_LEAD')")
public class Invoices {

    private static final Set<InvoiceAct> OF_PROVIDER =
            EnumSet.of(InvoiceAct.SUBMIT, InvoiceAct.WITHDRAW, InvoiceAct.REWORK, InvoiceAct.DISCARD);
    private static final Set<InvoiceAct> OF_LEAD = EnumSet.of(InvoiceAct.SEND_BACK, InvoiceAct.ACCEPT);

    private final InvoiceDesk desk;
    private final InvoiceRows rows;
    private final InvoiceRepository invoices;
    private final LineCounter counter;
    private final Prints prints;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    Invoices(
            InvoiceDesk desk,
            InvoiceRows rows,
            InvoiceRepository invoices,
            LineCounter counter,
            Prints prints,
            CurrentUser currentUser,
            AuditTrail audit) {
        this.desk = desk;
        this.rows = rows;
        this.invoices = invoices;
        this.counter = counter;
        this.prints = prints;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<InvoiceSummary> page(InvoiceBox box, int offset, int limit) {
        return rows.page(box, desk.sight(), offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(InvoiceBox box) {
        return rows.count(box, desk.sight());
    }

    /**
     * Opens one, worked out anew unless it is over; the opening is written down.
     *
     * @throws NotFound for one that is unknown or out of reach
     */
    public InvoiceSheet open(InvoiceId id) {
        Sight sight = desk.sight();
        require(id, sight);
        if (sight.provider() != null) {
            desk.holdProvider();
        }
        Invoice invoice = desk.reserve(id);
        LineSums sums = counter.count(invoice);
        if (!invoice.state().isOver()) {
            invoice.sum(sums);
            invoices.saveAndFlush(invoice);
        }
        audit.read("invoice", id.id(), null);
        List<InvoiceSheet.Step> steps = rows.steps(id);
        return rows.one(id, sight, (row, number) -> sheet(row, invoice, sums, steps))
                .orElseThrow(NotFound::new);
    }

    /**
     * Those that charge too much first, then by name.
     *
     * @throws NotFound for one that is unknown or out of reach
     */
    @Transactional(readOnly = true)
    public List<InvoiceLine> lines(InvoiceId id, int offset, int limit) {
        require(id, desk.sight());
        return rows.lines(id, offset, limit);
    }

    /** @throws NotFound for one that is unknown or out of reach */
    @Transactional(readOnly = true)
    public int countLines(InvoiceId id) {
        require(id, desk.sight());
        return rows.countLines(id);
    }

    /**
     * The PDF of an accepted invoice; the opening is written down.
     *
     * @throws NotFound for one that is unknown, out of reach or not accepted
     * @throws Refusal {@code billing.refusal.pdf-later} while it is not made
     */
    public byte[] pdf(InvoiceId id) {
        require(id, desk.sight());
        if (prints.state(id.id()).isEmpty()) {
            throw new NotFound();
        }
        audit.did("invoice-pdf-read", "invoice", id.id(), null);
        return prints.pdf(id.id()).orElseThrow(() -> new Refusal("billing.refusal.pdf-later"));
    }

    private void require(InvoiceId id, Sight sight) {
        if (rows.one(id, sight, (row, number) -> number).isEmpty()) {
            throw new NotFound();
        }
    }

    private InvoiceSheet sheet(ResultSet row, Invoice invoice, LineSums sums, List<InvoiceSheet.Step> steps)
            throws SQLException {
        Role role = currentUser.role();
        UUID me = currentUser.id().id();
        boolean own = me.equals(row.getObject("drafted_by", UUID.class))
                || me.equals(row.getObject("submitted_by", UUID.class));
        Set<InvoiceAct> mine = role == Role.PROVIDER
                ? OF_PROVIDER
                : role == Role.REGION_LEAD && !own ? OF_LEAD : EnumSet.noneOf(InvoiceAct.class);
        Set<InvoiceAct> acts = Arrays.stream(InvoiceAct.values())
                .filter(act -> mine.contains(act) && act.isPossibleFrom(invoice.state()))
                .collect(Collectors.toUnmodifiableSet());
        return new InvoiceSheet(
                InvoiceRows.summary(row),
                row.getString("submitter"),
                row.getString("judge"),
                row.getString("decision_words"),
                sums.unpayable(),
                sums.objections(),
                acts,
                role == Role.PROVIDER && invoice.state() == InvoiceState.DRAFT,
                acts.contains(InvoiceAct.SEND_BACK),
                own && role != Role.PROVIDER,
                steps,
                prints.state(invoice.id().id()).orElse(null),
                invoice.version());
    }
}

package ch.etappe.billing;

import ch.etappe.audit.AuditTrail;
import ch.etappe.funding.ApprovalPayments;
import ch.etappe.funding.ApprovalPayments.Payment;
import ch.etappe.funding.CostApprovalId;
import ch.etappe.funding.EntryId;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.uikit.Pages;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a region does with the invoices that were handed in to it. Its lead accepts or returns them; of two who decide at
 * once, or while the provider takes it back, one does.
 *
 * <p>Everything refuses with {@link NotFound} what is unknown or another region's, and with
 * {@code billing.refusal.accepted}, {@code .state} and {@code .changed} what is not possible any more.
 */
@Service
@Transactional
@PreAuthorize("hasRole('REGION_LEAD')")
public class InvoiceChecks {

    private final InvoiceDesk desk;
    private final InvoiceTrail trail;
    private final InvoiceRows rows;
    private final LineBook book;
    private final LineCounter counter;
    private final ApprovalPayments payments;
    private final InvoicePdf pdf;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    InvoiceChecks(
            InvoiceDesk desk,
            InvoiceTrail trail,
            InvoiceRows rows,
            LineBook book,
            LineCounter counter,
            ApprovalPayments payments,
            InvoicePdf pdf,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.trail = trail;
        this.rows = rows;
        this.book = book;
        this.counter = counter;
        this.payments = payments;
        this.pdf = pdf;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says what is wrong with a line; the provider reads it once the invoice is returned.
     *
     * @param words blank takes it back
     * @throws Refusal {@code billing.refusal.reason-long}
     */
    public void object(InvoiceLineId id, String words) {
        Invoice invoice = desk.reserve(book.invoiceOf(id).orElseThrow(NotFound::new));
        invoice.requireSubmitted();
        if (words.isBlank()) {
            book.object(id, null);
        } else {
            Line.requireReason(words);
            book.object(id, words.strip());
        }
        audit.did("invoice-line-objected", "invoice-line", id.id(), null);
    }

    /**
     * Returns it to the provider with what is said at its lines.
     *
     * @throws Refusal {@code billing.refusal.no-objection}, {@code .own}
     */
    public void sendBack(InvoiceId id) {
        Invoice invoice = desk.reserve(id);
        LineSums sums = counter.count(invoice);
        invoice.sendBack(sums, currentUser.id());
        trail.keep(invoice, InvoiceAct.SEND_BACK, null, null);
    }

    /**
     * Accepts all of it, worked out anew: the expense of each approval is booked, and what is credited is taken back, in
     * the same transaction.
     *
     * @param seen {@link InvoiceSheet#version()}
     * @param words why more is paid than was attended; may be blank where it is not
     * @throws Refusal {@code billing.refusal.own}, {@code .objected}, {@code .overbilled}, {@code .words-needed},
     *     {@code .reason-long}, and those of {@link ApprovalPayments#pay}
     */
    public void accept(InvoiceId id, long seen, String words) {
        Invoice invoice = desk.reserve(id, seen);
        if (!words.isBlank()) {
            Line.requireReason(words);
        }
        LineSums sums = counter.count(invoice);
        InvoiceAct.ACCEPT.requireFrom(invoice.state());
        List<Line> lines = book.of(id);
        invoice.accept(sums, words, currentUser.id(), clock.instant());
        pay(lines);
        trail.keep(invoice, InvoiceAct.ACCEPT, sums.total(), words.isBlank() ? null : words.strip());
        pdf.order(id);
    }

    /** The lines of accepted invoices for a file, newest first, read page by page while they are consumed. */
    public Stream<AcceptedLine> accepted() {
        UUID region = Objects.requireNonNull(desk.sight().region());
        audit.did("invoices-exported", "social-region", region, null);
        return Pages.stream((offset, limit) -> rows.accepted(region, offset, limit));
    }

    private void pay(List<Line> lines) {
        Map<InvoiceLineId, Payment> wanted = new HashMap<>();
        lines.stream()
                .filter(line -> line.amount().rappen() != 0)
                .forEach(line -> wanted.put(line.id(), payment(line)));
        Map<String, EntryId> booked = payments.pay(wanted.values());
        Map<InvoiceLineId, UUID> entries = new HashMap<>();
        wanted.forEach((line, payment) -> entries.put(
                line, Objects.requireNonNull(booked.get(payment.key())).id()));
        book.booked(entries);
        book.free(lines.stream().map(Line::creditOf).filter(Objects::nonNull).toList());
    }

    private Payment payment(Line line) {
        CostApprovalId approval = new CostApprovalId(line.approval());
        String key = "invoice-line:" + line.id().id();
        UUID creditOf = line.creditOf();
        if (creditOf == null) {
            return Payment.charge(approval, line.amount(), key);
        }
        Line mistaken = book.find(new InvoiceLineId(creditOf)).orElseThrow(NotFound::new);
        return Payment.takeBack(
                approval,
                new EntryId(Objects.requireNonNull(mistaken.entry())),
                mistaken.amount(),
                Objects.requireNonNull(line.reason()),
                key);
    }
}

package ch.etappe.billing;

import ch.etappe.audit.AuditTrail;
import ch.etappe.billing.BillableRows.Holders;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.Organisations;
import ch.etappe.organisation.RegionSummary;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a provider does with its invoices. Those of others do not exist for it. Units and prices come from attendance and
 * approvals; the provider charges them, or says why something else.
 *
 * <p>Everything refuses with {@link NotFound} what is unknown or another provider's, and with
 * {@code billing.refusal.accepted}, {@code .state} and {@code .no-draft} what is not possible any more.
 */
@Service
@Transactional
@PreAuthorize("hasRole('PROVIDER')")
public class ProviderInvoices {

    private static final int MONTHS_BACK = 6;

    private final InvoiceRepository invoices;
    private final InvoiceDesk desk;
    private final InvoiceTrail trail;
    private final LineBook book;
    private final LineCounter counter;
    private final BillableRows billable;
    private final Organisations organisations;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final JdbcClient database;
    private final Clock clock;

    ProviderInvoices(
            InvoiceRepository invoices,
            InvoiceDesk desk,
            InvoiceTrail trail,
            LineBook book,
            LineCounter counter,
            BillableRows billable,
            Organisations organisations,
            CurrentUser currentUser,
            AuditTrail audit,
            JdbcClient database,
            Clock clock) {
        this.invoices = invoices;
        this.desk = desk;
        this.trail = trail;
        this.book = book;
        this.counter = counter;
        this.billable = billable;
        this.organisations = organisations;
        this.currentUser = currentUser;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /** What is not charged yet, of this month and the six before it: the oldest first, then by region. */
    @Transactional(readOnly = true)
    public List<OpenMonth> open() {
        LocalDate today = billable.today();
        YearMonth first = YearMonth.from(today).minusMonths(MONTHS_BACK);
        Map<String, OpenMonth> months = new HashMap<>();
        billable.openLessons(desk.provider(), first.atDay(1), today).forEach(one -> add(months, one));
        wholes(first, today).forEach(one -> add(months, one));
        return months.values().stream()
                .sorted(Comparator.comparing(OpenMonth::month).thenComparing(OpenMonth::regionName))
                .toList();
    }

    /**
     * Begins an invoice with all that can be charged. Where one is under way, it is that one.
     *
     * @throws Refusal {@code billing.refusal.future}; {@code billing.refusal.nothing} if there is nothing to charge
     */
    public InvoiceId begin(UUID region, YearMonth month) {
        if (month.isAfter(YearMonth.from(billable.today()))) {
            throw new Refusal("billing.refusal.future");
        }
        desk.holdProvider();
        Optional<InvoiceId> running = running(region, month);
        if (running.isPresent()) {
            return running.get();
        }
        if (organisations.regions().stream().noneMatch(one -> one.id().id().equals(region))) {
            throw new NotFound();
        }
        Invoice invoice = new Invoice(desk.provider(), region, month, currentUser.id(), clock.instant());
        invoices.saveAndFlush(invoice);
        LineSums sums = counter.count(invoice);
        if (sums.lines() == 0) {
            throw new Refusal("billing.refusal.nothing");
        }
        invoice.sum(sums);
        trail.keep(invoice, InvoiceAct.BEGIN, sums.total(), null);
        return invoice.id();
    }

    /**
     * Charges another number of units on a line.
     *
     * @param units 0 leaves the line out
     * @param reason needed unless it is what was counted
     * @throws Refusal {@code billing.refusal.units}, {@code .reason-missing}, {@code .reason-long}, {@code .is-credit}
     */
    public void charge(InvoiceLineId id, int units, String reason) {
        change(id, line -> line.charging(units, reason));
    }

    /**
     * Takes back a line of an accepted invoice, in a draft for the same region or in a new one of this month; what it
     * charged can be charged anew once that is accepted.
     *
     * @return the draft
     * @throws Refusal {@code billing.refusal.not-accepted}, {@code .credited}, {@code .is-credit},
     *     {@code .reason-missing}, {@code .reason-long}; {@code .under-way} if there is no draft and this month's invoice
     *     is with the region
     */
    public InvoiceId credit(InvoiceLineId mistaken, String reason) {
        desk.holdProvider();
        Line line = book.find(mistaken).orElseThrow(NotFound::new);
        Invoice accepted = desk.reserve(book.invoiceOf(mistaken).orElseThrow(NotFound::new));
        if (accepted.state() != InvoiceState.ACCEPTED) {
            throw new Refusal("billing.refusal.not-accepted");
        }
        if (line.isCredit() || line.units() == 0) {
            throw new Refusal("billing.refusal.is-credit");
        }
        Invoice draft = draftFor(accepted.region());
        book.insert(draft.id(), List.of(Line.creditOf(line, reason)));
        worked(draft);
        audit.did("invoice-credited", "invoice-line", mistaken.id(), line.dossier());
        return draft.id();
    }

    /** Takes a credit out of a draft again. */
    public void forgetCredit(InvoiceLineId id) {
        Invoice invoice = draftOf(id);
        Line line = book.find(id).filter(Line::isCredit).orElseThrow(NotFound::new);
        book.remove(List.of(line));
        worked(invoice);
    }

    /**
     * Hands it in, worked out anew.
     *
     * @param seen {@link InvoiceSheet#version()}
     * @throws Refusal {@code billing.refusal.changed} if attendance, an approval or somebody else changed it since it was
     *     read; {@code billing.refusal.empty}
     */
    public void submit(InvoiceId id, long seen) {
        desk.holdProvider();
        Invoice invoice = desk.reserve(id);
        InvoiceAct.SUBMIT.requireFrom(invoice.state());
        if (invoice.version() != seen) {
            throw new Refusal("billing.refusal.changed");
        }
        book.forgetObjections(id);
        Chf read = invoice.total();
        LineSums sums = counter.count(invoice);
        if (!sums.total().equals(read)) {
            throw new Refusal("billing.refusal.changed");
        }
        invoice.submit(sums, currentUser.id(), clock.instant());
        trail.keep(invoice, InvoiceAct.SUBMIT, sums.total(), null);
    }

    /** Takes it back from the region, which has not decided yet. */
    public void withdraw(InvoiceId id) {
        desk.holdProvider();
        Invoice invoice = desk.reserve(id);
        invoice.withdraw();
        trail.keep(invoice, InvoiceAct.WITHDRAW, null, null);
    }

    /** Takes up again what came back. */
    public void rework(InvoiceId id) {
        desk.holdProvider();
        Invoice invoice = desk.reserve(id);
        invoice.rework();
        trail.keep(invoice, InvoiceAct.REWORK, null, null);
        worked(invoice);
    }

    /** Gives a draft up; what it charged can be charged by another. */
    public void discard(InvoiceId id) {
        desk.holdProvider();
        Invoice invoice = desk.reserve(id);
        InvoiceAct.DISCARD.requireFrom(invoice.state());
        book.remove(book.of(id));
        invoice.sum(LineCounter.sums(List.of()));
        invoice.discard();
        trail.keep(invoice, InvoiceAct.DISCARD, null, null);
    }

    private void change(InvoiceLineId id, UnaryOperator<Line> change) {
        Invoice invoice = draftOf(id);
        Line line = book.find(id).orElseThrow(NotFound::new);
        book.update(invoice.id(), List.of(change.apply(line)));
        worked(invoice);
        audit.did("invoice-line-changed", "invoice-line", id.id(), line.dossier());
    }

    private Invoice draftFor(UUID region) {
        Optional<InvoiceId> newest = database.sql("""
            select id from invoice where provider_id = :provider and region_id = :region and state = 'DRAFT'
            order by month_from desc limit 1
            """)
                .param("provider", desk.provider())
                .param("region", region)
                .query(UUID.class)
                .optional()
                .map(InvoiceId::new);
        if (newest.isPresent()) {
            return desk.reserve(newest.get());
        }
        YearMonth month = YearMonth.from(billable.today());
        if (running(region, month).isPresent()) {
            throw new Refusal("billing.refusal.under-way");
        }
        Invoice draft = new Invoice(desk.provider(), region, month, currentUser.id(), clock.instant());
        trail.keep(draft, InvoiceAct.BEGIN, null, null);
        return draft;
    }

    private Invoice draftOf(InvoiceLineId id) {
        desk.holdProvider();
        Invoice invoice = desk.reserve(book.invoiceOf(id).orElseThrow(NotFound::new));
        invoice.requireDraft();
        return invoice;
    }

    private void worked(Invoice invoice) {
        invoice.sum(counter.count(invoice));
        invoices.saveAndFlush(invoice);
    }

    private Optional<InvoiceId> running(UUID region, YearMonth month) {
        return database.sql("""
            select id from invoice
            where provider_id = :provider and region_id = :region and running_month = :month
            """)
                .param("provider", desk.provider())
                .param("region", region)
                .param("month", month.atDay(1))
                .query(UUID.class)
                .optional()
                .map(InvoiceId::new);
    }

    private List<OpenMonth> wholes(YearMonth first, LocalDate today) {
        List<Billable> approvals = billable.wholes(desk.provider(), first.atDay(1));
        Holders holders =
                billable.holders(approvals.stream().map(Billable::seat).toList());
        Map<UUID, String> names = organisations.regions().stream()
                .collect(Collectors.toMap(one -> one.id().id(), RegionSummary::name));
        return approvals.stream()
                .flatMap(one -> one.wholes(first.atDay(1), today, today).stream()
                        .filter(unit -> one.covers(unit.on()) && holders.of(unit.seat(), unit.key()) == null)
                        .map(unit -> new OpenMonth(
                                YearMonth.from(unit.on()),
                                one.region(),
                                names.getOrDefault(one.region(), ""),
                                one.price(),
                                1)))
                .toList();
    }

    private static void add(Map<String, OpenMonth> months, OpenMonth one) {
        months.merge(one.month() + " " + one.region(), one, OpenMonth::plus);
    }
}

package ch.etappe.funding;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DossierId;
import ch.etappe.funding.Book.Opening;
import ch.etappe.funding.Book.Written;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books money. Each method joins the transaction of its caller: the act and its entry happen together or not at all.
 * Whoever books on several funds in one transaction does so in the order of their ids, so that two never wait for each
 * other.
 *
 * <p>Every method takes a key of the caller's choice, at most 100 characters, e.g. {@code approval:<id>:1}: asked again
 * with the same key and content it answers with the entry that exists. All refuse with {@code funding.refusal.amount}
 * (nothing, less than nothing, more than a billion), {@code funding.refusal.year}, {@code funding.refusal.value-date},
 * {@code funding.refusal.key-used} (the same key for something else).
 */
@Service
@Transactional
public class Ledger {

    private static final String IS_CANTON = "hasRole('CANTON')";
    private static final String COMMITS = "hasAnyRole('REGION_LEAD', 'CANTON')";
    private static final String USES = "hasAnyRole('CASEWORKER', 'REGION_LEAD', 'CANTON')";

    private final Book book;
    private final LedgerScope scope;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final JdbcClient database;
    private final Clock clock;

    Ledger(Book book, LedgerScope scope, AuditTrail audit, CurrentUser currentUser, JdbcClient database, Clock clock) {
        this.book = book;
        this.scope = scope;
        this.audit = audit;
        this.currentUser = currentUser;
        this.database = database;
        this.clock = clock;
    }

    /** The fund of a payer; one that is not there yet begins empty. */
    @PreAuthorize(USES)
    public FundId fund(Payer payer) {
        UUID region = payer.region() == null ? null : payer.region().id();
        Integer municipality =
                payer.municipality() == null ? null : payer.municipality().number();
        return find(payer.bearer(), region, municipality).orElseGet(() -> {
            database.sql("""
                insert into fund (id, bearer, region_id, bfs_no) values (:id, :bearer, :region, :municipality)
                on duplicate key update id = id
                """)
                    .param("id", Ids.next())
                    .param("bearer", payer.bearer().name())
                    .param("region", region)
                    .param("municipality", municipality)
                    .update();
            return find(payer.bearer(), region, municipality).orElseThrow();
        });
    }

    /**
     * Money comes in.
     *
     * @param reason what it is, e.g. the payer's reference
     * @throws NotFound if there is no such fund
     * @throws Refusal {@code funding.refusal.reason-missing}, {@code funding.refusal.reason-long}
     */
    @PreAuthorize(IS_CANTON)
    public EntryId inflow(FundId fund, int year, Chf amount, LocalDate valueDate, String reason, String key) {
        scope.fund(fund);
        Amounts.requireReason(reason);
        return write(
                new Booking(fund, year, EntryKind.INFLOW, amount, null, null, null, valueDate, reason.strip(), key),
                null,
                null);
    }

    /**
     * Sets money aside, at the approval. More for the same object adds up.
     *
     * @throws NotFound if there is no such fund, or no such case in reach
     * @throws Refusal {@code funding.refusal.not-enough} if less is free; {@code funding.refusal.other-place} if the fund
     *     is another region's or municipality's; {@code funding.refusal.in-procedure} (BR16),
     *     {@code funding.refusal.group}, {@code dossier.refusal.closed}
     */
    @PreAuthorize(COMMITS)
    public EntryId commit(FundId fund, int year, CostObject object, Chf amount, String key) {
        LedgerScope.Fund payer = scope.fund(fund);
        LedgerScope.Case of = scope.openCase(object.dossier());
        if (!payer.paysIn(of)) {
            throw new Refusal("funding.refusal.other-place");
        }
        FundingRules.require(payer.bearer(), of.group(), object.area());
        return write(
                new Booking(fund, year, EntryKind.COMMITMENT, amount, object.id(), null, null, today(), null, key),
                new Opening(object, of.region()),
                object.dossier());
    }

    /**
     * Sets free what is not needed, at a drop-out or a revocation.
     *
     * @throws NotFound if nothing was set aside for the object by a region in reach
     * @throws Refusal {@code funding.refusal.beyond-commitment}
     */
    @PreAuthorize(USES)
    public EntryId release(FundId fund, int year, UUID object, Chf amount, String key) {
        return use(EntryKind.RELEASE, fund, year, object, amount, today(), key);
    }

    /**
     * Pays from what was set aside, at the invoice.
     *
     * @throws NotFound if nothing was set aside for the object by a region in reach
     * @throws Refusal {@code funding.refusal.beyond-commitment}: what costs more is committed first
     */
    @PreAuthorize(USES)
    public EntryId spend(FundId fund, int year, UUID object, Chf amount, LocalDate valueDate, String key) {
        return use(EntryKind.EXPENSE, fund, year, object, amount, valueDate, key);
    }

    /**
     * Corrects a mistake: the entry stays and counts no more (BR19).
     *
     * @throws NotFound if there is no such entry
     * @throws Refusal {@code funding.refusal.reversed} if it is reversed already, {@code funding.refusal.is-reversal},
     *     {@code funding.refusal.reason-missing}, {@code funding.refusal.reason-long}; {@code funding.refusal.not-enough}
     *     if its money is set aside or spent; {@code funding.refusal.commitment-used} if a commitment is paid or released
     */
    @PreAuthorize(IS_CANTON)
    public EntryId reverse(EntryId entry, String reason) {
        Booking mistaken = book.find(entry);
        if (mistaken == null) {
            throw new NotFound();
        }
        Amounts.requireReason(reason);
        if (mistaken.kind() == EntryKind.REVERSAL) {
            throw new Refusal("funding.refusal.is-reversal");
        }
        book.lock(mistaken.fund(), mistaken.year());
        if (book.isReversed(entry)) {
            throw new Refusal("funding.refusal.reversed");
        }
        UUID object = mistaken.object();
        return write(
                new Booking(
                        mistaken.fund(),
                        mistaken.year(),
                        EntryKind.REVERSAL,
                        mistaken.amount(),
                        object,
                        entry,
                        mistaken.kind(),
                        today(),
                        reason.strip(),
                        "reversal:" + entry.id()),
                null,
                object == null
                        ? null
                        : scope.commitment(mistaken.fund(), mistaken.year(), object)
                                .dossier());
    }

    private EntryId use(
            EntryKind kind, FundId fund, int year, UUID object, Chf amount, LocalDate valueDate, String key) {
        return write(
                new Booking(fund, year, kind, amount, object, null, null, valueDate, null, key),
                null,
                scope.commitment(fund, year, object).dossier());
    }

    private EntryId write(Booking booking, @Nullable Opening opening, @Nullable DossierId dossier) {
        Amounts.require(booking, today());
        Written written = book.write(booking, opening, currentUser.id());
        if (written.fresh()) {
            audit.did(
                    "booked-" + booking.kind().code(),
                    "ledger-entry",
                    written.id().id(),
                    dossier == null ? null : dossier.id());
        }
        return written.id();
    }

    private Optional<FundId> find(CostBearer bearer, @Nullable UUID region, @Nullable Integer municipality) {
        return database.sql("""
            select id from fund
            where bearer = :bearer and region_id <=> :region and bfs_no <=> :municipality
            """)
                .param("bearer", bearer.name())
                .param("region", region)
                .param("municipality", municipality)
                .query(UUID.class)
                .optional()
                .map(FundId::new);
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}

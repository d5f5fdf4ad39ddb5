package ch.etappe.funding;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DossierId;
import ch.etappe.funding.Book.Opening;
import ch.etappe.funding.Book.Written;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pays what approvals are charged with, from the money that was set aside for each (BR14). All of an invoice or nothing, in
 * the transaction of the caller. What was set free too early, because an approval ended and its days were counted instead
 * of its lessons, is set aside again if the fund has it; more than was approved is never paid.
 */
@Service
public class ApprovalPayments {

    private final Book book;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final JdbcClient database;
    private final Clock clock;

    ApprovalPayments(Book book, AuditTrail audit, CurrentUser currentUser, JdbcClient database, Clock clock) {
        this.book = book;
        this.audit = audit;
        this.currentUser = currentUser;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Pays and takes back. Asked again with the same keys it books nothing more.
     *
     * @return the entries in the ledger by the keys of the payments
     * @throws NotFound if nothing was ever set aside for one of them by the region of the signed-in account
     * @throws Refusal {@code funding.refusal.beyond-approval} with what is left, {@code .not-enough} if the fund has not
     *     what was set free, {@code .reversed} if an entry is taken back already, {@code .amount}, {@code .key-used}
     */
    @PreAuthorize("hasRole('REGION_LEAD')")
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, EntryId> pay(Collection<Payment> payments) {
        Map<String, EntryId> booked = new HashMap<>();
        if (payments.isEmpty()) {
            return booked;
        }
        List<UUID> objects =
                payments.stream().map(one -> one.approval().id()).distinct().toList();
        Map<UUID, Place> places = places(objects);
        if (!places.keySet().containsAll(objects)) {
            throw new NotFound();
        }
        hold(objects, places.values());
        LocalDate today = Dates.dayOf(clock.instant());
        payments.stream()
                .sorted(Comparator.comparing(
                                (Payment one) -> Objects.requireNonNull(
                                        places.get(one.approval().id())),
                                Place.ORDER)
                        .thenComparing(Payment::isCharge)
                        .thenComparing(Payment::key))
                .forEach(one -> booked.put(
                        one.key(),
                        book(
                                one,
                                Objects.requireNonNull(places.get(one.approval().id())),
                                today)));
        return booked;
    }

    private EntryId book(Payment payment, Place place, LocalDate today) {
        EntryId takenBack = payment.takesBack();
        return takenBack == null ? charge(payment, place, today) : takeBack(payment, takenBack, place, today);
    }

    private EntryId charge(Payment payment, Place place, LocalDate today) {
        Booking expense = new Booking(
                place.fund(),
                place.year(),
                EntryKind.EXPENSE,
                payment.amount(),
                payment.approval().id(),
                null,
                null,
                today,
                null,
                payment.key());
        Amounts.require(expense, today);
        book.lock(place.fund(), place.year());
        Sums sums = sums(payment.approval().id(), place);
        if (!book.isWritten(payment.key())) {
            Chf left = place.approved().minus(sums.spent());
            if (payment.amount().compareTo(left) > 0) {
                throw new Refusal("funding.refusal.beyond-approval", left.formatted());
            }
            setAsideAgain(payment, place, payment.amount().minus(sums.open()), today);
        }
        return write(expense, null, place);
    }

    private void setAsideAgain(Payment payment, Place place, Chf missing, LocalDate today) {
        if (missing.rappen() > 0) {
            CostObject object =
                    new CostObject(CostObject.Kind.APPROVAL, payment.approval().id(), place.dossier(), place.area());
            write(
                    new Booking(
                            place.fund(),
                            place.year(),
                            EntryKind.COMMITMENT,
                            missing,
                            object.id(),
                            null,
                            null,
                            today,
                            null,
                            payment.key() + ":again"),
                    new Opening(object, place.region()),
                    place);
        }
    }

    private EntryId takeBack(Payment payment, EntryId entry, Place place, LocalDate today) {
        Booking paid = book.find(entry);
        if (paid == null
                || paid.kind() != EntryKind.EXPENSE
                || !payment.approval().id().equals(paid.object())) {
            throw new NotFound();
        }
        book.lock(place.fund(), place.year());
        if (book.isReversed(entry) && !book.isWritten(payment.key())) {
            throw new Refusal("funding.refusal.reversed");
        }
        return write(
                new Booking(
                        paid.fund(),
                        paid.year(),
                        EntryKind.REVERSAL,
                        paid.amount(),
                        paid.object(),
                        entry,
                        EntryKind.EXPENSE,
                        today,
                        payment.reason(),
                        payment.key()),
                null,
                place);
    }

    private EntryId write(Booking booking, @Nullable Opening opening, Place place) {
        Written written = book.write(booking, opening, currentUser.id());
        if (written.fresh()) {
            audit.did(
                    "booked-" + booking.kind().code(),
                    "ledger-entry",
                    written.id().id(),
                    place.dossier().id());
        }
        return written.id();
    }

    /** Cases, then approvals, then funds: the order of everybody who decides on costs. */
    private void hold(List<UUID> approvals, Collection<Place> places) {
        database.sql("select id from dossier where id in (:ids) order by id for update")
                .param(
                        "ids",
                        places.stream()
                                .map(one -> one.dossier().id())
                                .distinct()
                                .toList())
                .query(UUID.class)
                .list();
        database.sql("select id from cost_approval where id in (:ids) order by id for update")
                .param("ids", approvals)
                .query(UUID.class)
                .list();
    }

    private Map<UUID, Place> places(List<UUID> approvals) {
        return database
                .sql("""
            select a.id, a.approved_amount, a.area, a.dossier_id, c.fund_id, c.year_no, c.region_id
            from cost_approval a join fund_commitment c on c.object_id = a.id
            where a.id in (:ids) and :region in (a.region_id, c.region_id)
            """)
                .param("ids", approvals)
                .param("region", currentUser.scope(Scope.Region.class).id())
                .query((row, number) -> new Place(
                        row.getObject("id", UUID.class),
                        new FundId(row.getObject("fund_id", UUID.class)),
                        row.getInt("year_no"),
                        new DossierId(row.getObject("dossier_id", UUID.class)),
                        row.getObject("region_id", UUID.class),
                        ProcessArea.valueOf(row.getString("area")),
                        new Chf(row.getLong("approved_amount"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Place::approval, Function.identity(), (one, other) -> one));
    }

    private Sums sums(UUID approval, Place place) {
        return database.sql("""
            select open_amount, spent from fund_commitment
            where fund_id = :fund and year_no = :year and object_id = :object
            """)
                .param("fund", place.fund().id())
                .param("year", place.year())
                .param("object", approval)
                .query((row, number) -> new Sums(new Chf(row.getLong("open_amount")), new Chf(row.getLong("spent"))))
                .single();
    }

    /**
     * One line of an invoice.
     *
     * @param amount what is charged; of what is taken back, what had been paid
     * @param takesBack the expense that was a mistake; null for a charge
     * @param reason why it is taken back
     * @param key whoever asks twice with it books once; at most 90 characters
     */
    public record Payment(
            CostApprovalId approval,
            Chf amount,
            @Nullable EntryId takesBack,
            @Nullable String reason,
            String key) {

        public static Payment charge(CostApprovalId approval, Chf amount, String key) {
            return new Payment(approval, amount, null, null, key);
        }

        public static Payment takeBack(CostApprovalId approval, EntryId paid, Chf amount, String reason, String key) {
            return new Payment(approval, amount, paid, reason, key);
        }

        /** What is taken back comes first: its money is there again for what is charged. */
        boolean isCharge() {
            return takesBack == null;
        }
    }

    /** Where the money of an approval was set aside: once, in the fund of the year of its decision. */
    private record Place(
            UUID approval, FundId fund, int year, DossierId dossier, UUID region, ProcessArea area, Chf approved) {

        static final Comparator<Place> ORDER = Comparator.comparing(
                        (Place one) -> one.fund().id().toString())
                .thenComparing(Place::year)
                .thenComparing(one -> one.approval().toString());
    }

    private record Sums(Chf open, Chf spent) {}
}

package ch.etappe.billing;

import ch.etappe.identity.UserId;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A provider's invoice to a region for a month, on its way to a decision. It knows where it stands and who did what; its
 * lines are rows of their own, of which it keeps the sum. Once accepted it never changes.
 */
@Entity
class Invoice {

    @Id
    private UUID id;

    private UUID providerId;

    private UUID regionId;

    private LocalDate monthFrom;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private InvoiceState state = InvoiceState.DRAFT;

    private long total;

    private int problems;

    private UUID draftedBy;

    private Instant draftedAt;

    private @Nullable UUID submittedBy;

    private @Nullable Instant submittedAt;

    private @Nullable UUID decidedBy;

    private @Nullable Instant decidedAt;

    private @Nullable String decisionWords;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Invoice() {}

    Invoice(UUID provider, UUID region, YearMonth month, UserId by, Instant now) {
        this.id = InvoiceId.next().id();
        this.providerId = provider;
        this.regionId = region;
        this.monthFrom = month.atDay(1);
        this.draftedBy = by.id();
        this.draftedAt = now;
    }

    /** What its lines come to. */
    void sum(LineSums sums) {
        total = sums.total().rappen();
        problems = sums.problems();
    }

    /** @throws Refusal {@code billing.refusal.state}, {@code .accepted}; {@code .empty} if nothing is charged */
    void submit(LineSums sums, UserId by, Instant now) {
        become(InvoiceAct.SUBMIT);
        if (sums.lines() == 0) {
            throw new Refusal("billing.refusal.empty");
        }
        sum(sums);
        submittedBy = by.id();
        submittedAt = now;
    }

    /** @throws Refusal {@code billing.refusal.state}, {@code .accepted} */
    void withdraw() {
        become(InvoiceAct.WITHDRAW);
    }

    /** @throws Refusal {@code billing.refusal.state}, {@code .accepted} */
    void rework() {
        become(InvoiceAct.REWORK);
    }

    /** @throws Refusal {@code billing.refusal.state}, {@code .accepted} */
    void discard() {
        become(InvoiceAct.DISCARD);
    }

    /** @throws Refusal like {@link #accept}; {@code billing.refusal.no-objection} if no line says why */
    void sendBack(LineSums sums, UserId by) {
        requireOther(by);
        become(InvoiceAct.SEND_BACK);
        if (sums.objections() == 0) {
            throw new Refusal("billing.refusal.no-objection");
        }
        sum(sums);
    }

    /**
     * Says yes to all of it.
     *
     * @param words why more is paid than was attended; blank where it is not
     * @throws Refusal {@code billing.refusal.state}, {@code .accepted}, {@code .own}; {@code .objected} while a line is
     *     objected to; {@code .overbilled} if a line charges what cannot be paid; {@code .words-needed}
     */
    void accept(LineSums sums, String words, UserId by, Instant now) {
        InvoiceAct.ACCEPT.requireFrom(state);
        requireOther(by);
        if (sums.objections() > 0) {
            throw new Refusal("billing.refusal.objected", sums.objections());
        }
        if (sums.unpayable() > 0) {
            throw new Refusal("billing.refusal.overbilled", sums.unpayable());
        }
        if (sums.problems() > 0 && words.isBlank()) {
            throw new Refusal("billing.refusal.words-needed", sums.problems());
        }
        become(InvoiceAct.ACCEPT);
        sum(sums);
        decidedBy = by.id();
        decidedAt = now;
        decisionWords = words.isBlank() ? null : words.strip();
    }

    /** @throws Refusal {@code billing.refusal.accepted}, {@code billing.refusal.no-draft} */
    void requireDraft() {
        if (state != InvoiceState.DRAFT) {
            throw new Refusal(state == InvoiceState.ACCEPTED ? "billing.refusal.accepted" : "billing.refusal.no-draft");
        }
    }

    /** @throws Refusal {@code billing.refusal.accepted}, {@code billing.refusal.state} */
    void requireSubmitted() {
        InvoiceAct.SEND_BACK.requireFrom(state);
    }

    private void requireOther(UserId by) {
        if (by.id().equals(submittedBy) || by.id().equals(draftedBy)) {
            throw new Refusal("billing.refusal.own");
        }
    }

    private void become(InvoiceAct act) {
        act.requireFrom(state);
        state = act.to();
    }

    InvoiceId id() {
        return new InvoiceId(id);
    }

    UUID provider() {
        return providerId;
    }

    UUID region() {
        return regionId;
    }

    YearMonth month() {
        return YearMonth.from(monthFrom);
    }

    InvoiceState state() {
        return state;
    }

    Chf total() {
        return new Chf(total);
    }

    /** Since when the region has it; null before. */
    @Nullable
    Instant waitsSince() {
        return state == InvoiceState.SUBMITTED ? submittedAt : null;
    }

    /** Whether the region has seen it, be it that it was taken back since. */
    boolean wasHandedIn() {
        return submittedAt != null;
    }

    long version() {
        return version == null ? 0 : version;
    }
}

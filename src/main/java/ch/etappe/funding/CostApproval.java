package ch.etappe.funding;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.TargetGroup;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The costs of one seat on their way to a decision. The calculation is frozen when it begins, the decision when it falls.
 * Its end follows its seat: what has ended can be neither decided nor used, whatever was decided.
 */
@Entity
class CostApproval {

    @Id
    private UUID id;

    private UUID enrolmentId;

    private UUID dossierId;

    private UUID regionId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TargetGroup targetGroup;

    @Embedded
    private PaidRun run;

    @Embedded
    private FrozenCosts costs;

    @Embedded
    private CostTerms terms;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ApprovalState state = ApprovalState.DRAFT;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Decider decider;

    private @Nullable UUID draftedBy;

    private Instant draftedAt;

    private @Nullable UUID requestedBy;

    private @Nullable Instant requestedAt;

    private @Nullable UUID decidedBy;

    private @Nullable Instant decidedAt;

    private @Nullable Long approvedAmount;

    private @Nullable String decisionWords;

    private @Nullable Instant endedAt;

    private @Nullable String endReason;

    private @Nullable LocalDate settleOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected CostApproval() {}

    /** @param by null for the portal itself */
    CostApproval(CostRequest request, UUID region, TargetGroup group, @Nullable UserId by, Instant now) {
        this.id = CostApprovalId.next().id();
        this.enrolmentId = request.seat();
        this.dossierId = request.dossier().id();
        this.regionId = region;
        this.targetGroup = group;
        this.run = PaidRun.of(request);
        this.costs = FrozenCosts.of(request);
        this.terms = CostTerms.proposed(request, group);
        this.draftedBy = by == null ? null : by.id();
        this.draftedAt = now;
    }

    /**
     * Hands it in.
     *
     * @param form without problems
     * @param regionLimit above it the canton decides
     */
    void submit(ApprovalForm form, TargetGroup group, Chf regionLimit, UserId by, Instant now) {
        if (state == ApprovalState.RETURNED) {
            become(ApprovalAct.REWORK);
        }
        become(ApprovalAct.SUBMIT);
        targetGroup = group;
        terms = CostTerms.of(form);
        requestedBy = by.id();
        requestedAt = now;
        decider = costs.decider(regionLimit);
        decisionWords = null;
    }

    /**
     * Says yes to all of it or to a part.
     *
     * @throws Refusal {@code funding.refusal.own-request} (BR13), {@code .part}, {@code .approval-decided},
     *     {@code .approval-over}
     */
    void approve(Chf amount, UserId by, Instant now) {
        boolean whole = amount.equals(requested());
        decide(whole ? ApprovalAct.APPROVE : ApprovalAct.APPROVE_PARTLY, by, now);
        if (amount.compareTo(requested()) > 0 || !whole && amount.rappen() <= 0) {
            throw new Refusal("funding.refusal.part", requested().formatted());
        }
        approvedAmount = amount.rappen();
    }

    /** @throws Refusal like {@link #approve}, and {@code funding.refusal.reason-missing} */
    void sendBack(String words, UserId by) {
        Amounts.requireReason(words);
        requireOther(by);
        become(ApprovalAct.SEND_BACK);
        decisionWords = words.strip();
    }

    /** @throws Refusal like {@link #sendBack} */
    void reject(String words, UserId by, Instant now) {
        Amounts.requireReason(words);
        decide(ApprovalAct.REJECT, by, now);
        decisionWords = words.strip();
    }

    /** @throws Refusal {@code funding.refusal.approval-state}, {@code .approval-over}, {@code .reason-missing} */
    void revoke(String words) {
        Amounts.requireReason(words);
        become(ApprovalAct.REVOKE);
        decisionWords = words.strip();
    }

    /** Its last day is over. */
    void expire() {
        become(ApprovalAct.EXPIRE);
    }

    /** @param why a code: its seat is over, or the person pays */
    void end(String why, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endReason = why;
        }
    }

    /** Goes with the person to another run. */
    void follow(CostRequest to) {
        enrolmentId = to.seat();
        run = PaidRun.of(to);
    }

    /** Whether what was granted is enough for another run as well. */
    boolean covers(CostRequest other) {
        return isValid()
                && run.area() == other.area()
                && other.calculation().amount().rappen() <= granted().rappen()
                && terms.include(other.startsOn(), other.endsOn());
    }

    /** The part of what was granted that is used up by that day; the rest can be given to others. */
    Chf usedBy(LocalDate day) {
        return run.usedBy(day, granted());
    }

    void settleOn(LocalDate day) {
        settleOn = day;
    }

    /** Whether its last day is over although it still holds. */
    boolean hasRunOut(LocalDate today) {
        return isValid() && terms.validTo().isBefore(today);
    }

    private boolean isValid() {
        return endedAt == null && state.isGranted();
    }

    boolean isBegun(LocalDate today) {
        return run.isBegun(today);
    }

    private void decide(ApprovalAct act, UserId by, Instant now) {
        requireOther(by);
        become(act);
        decidedBy = by.id();
        decidedAt = now;
    }

    private void requireOther(UserId by) {
        if (by.id().equals(requestedBy) || by.id().equals(draftedBy)) {
            throw new Refusal("funding.refusal.own-request");
        }
    }

    private void become(ApprovalAct act) {
        if (endedAt != null) {
            throw new Refusal("funding.refusal.approval-over");
        }
        act.requireFrom(state);
        state = act.to();
    }

    CostApprovalId id() {
        return new CostApprovalId(id);
    }

    UUID seat() {
        return enrolmentId;
    }

    DossierId dossier() {
        return new DossierId(dossierId);
    }

    ProcessArea area() {
        return run.area();
    }

    ApprovalState state() {
        return state;
    }

    CostBearer bearer() {
        return terms.bearer();
    }

    Chf requested() {
        return costs.requested();
    }

    /** Nothing until somebody granted something. */
    Chf granted() {
        return approvedAmount == null ? Chf.ZERO : new Chf(approvedAmount);
    }

    @Nullable
    Decider decider() {
        return decider;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    long version() {
        return version == null ? 0 : version;
    }
}

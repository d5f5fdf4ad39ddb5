package ch.etappe.funding;

import ch.etappe.kernel.Refusal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be done to a cost approval, and from which states; everything else is refused. The names are stored. */
public enum ApprovalAct {
    BEGIN(ApprovalState.DRAFT),
    /** What came back is taken up again. */
    REWORK(ApprovalState.DRAFT, ApprovalState.RETURNED),
    SUBMIT(ApprovalState.SUBMITTED, ApprovalState.DRAFT),
    SEND_BACK(ApprovalState.RETURNED, ApprovalState.SUBMITTED),
    APPROVE(ApprovalState.APPROVED, ApprovalState.SUBMITTED),
    APPROVE_PARTLY(ApprovalState.PARTLY, ApprovalState.SUBMITTED),
    REJECT(ApprovalState.REJECTED, ApprovalState.SUBMITTED),
    EXPIRE(ApprovalState.EXPIRED, ApprovalState.APPROVED, ApprovalState.PARTLY),
    REVOKE(ApprovalState.REVOKED, ApprovalState.APPROVED, ApprovalState.PARTLY);

    private final ApprovalState to;
    private final Set<ApprovalState> from;

    ApprovalAct(ApprovalState to, ApprovalState... from) {
        this.to = to;
        this.from = EnumSet.noneOf(ApprovalState.class);
        this.from.addAll(Set.of(from));
    }

    ApprovalState to() {
        return to;
    }

    boolean isPossibleFrom(ApprovalState state) {
        return from.contains(state);
    }

    /** @throws Refusal {@code funding.refusal.approval-decided} once somebody decided, {@code .approval-state} otherwise */
    void requireFrom(ApprovalState state) {
        if (isPossibleFrom(state)) {
            return;
        }
        boolean late = state != ApprovalState.DRAFT && state != ApprovalState.SUBMITTED;
        throw new Refusal(
                late && from.contains(ApprovalState.SUBMITTED)
                        ? "funding.refusal.approval-decided"
                        : "funding.refusal.approval-state");
    }

    public String key() {
        return "funding.approval.act." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package ch.etappe.funding;

import java.util.Locale;

/** Where a cost approval stands. The names are stored and are message keys; rename only with a migration. */
public enum ApprovalState {
    /** The caseworker has still to complete it. */
    DRAFT,
    /** Somebody else decides. */
    SUBMITTED,
    /** Came back with words; the caseworker completes it anew. */
    RETURNED,
    APPROVED,
    /** With less than was asked for. */
    PARTLY,
    REJECTED,
    /** Its last day is over. */
    EXPIRED,
    REVOKED;

    /** Whether money was granted and still is. */
    public boolean isGranted() {
        return this == APPROVED || this == PARTLY;
    }

    /** Whether it is the caseworker's turn. */
    public boolean isToComplete() {
        return this == DRAFT || this == RETURNED;
    }

    public String key() {
        return "funding.approval.state." + name().toLowerCase(Locale.ROOT);
    }
}

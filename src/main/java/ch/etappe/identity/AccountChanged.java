package ch.etappe.identity;

/** Someone's way into the portal changed. Sessions of the account end; the audit trail writes it down. */
public record AccountChanged(UserId account, UserId by, Change change) {

    /** What happened. The names are stored; rename only with a migration. */
    public enum Change {
        CREATED,
        LOCKED,
        UNLOCKED,
        ROLE_CHANGED,
        PASSWORD_RENEWED
    }
}

package ch.etappe.identity;

/** The provider knows the person, the portal does not let it in; each reason has its own page. */
public class SignInRefused extends RuntimeException {

    private final Reason reason;

    SignInRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {
        /** No account here for this person. */
        UNKNOWN,
        /** An administrator locked the account. */
        LOCKED,
        /** The account has no open role. */
        NO_ROLE,
        /** The role lacks the region, provider, municipality or person that it needs. */
        NO_SCOPE
    }
}

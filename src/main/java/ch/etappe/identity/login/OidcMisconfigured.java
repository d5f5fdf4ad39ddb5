package ch.etappe.identity.login;

/**
 * The settings of the OpenID provider cannot work. Carries one sentence that says why and one that says what to do
 * about it, both for whoever operates the portal.
 */
class OidcMisconfigured extends RuntimeException {

    private final String wayOut;

    OidcMisconfigured(String reason, String wayOut) {
        super(reason);
        this.wayOut = wayOut;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    String wayOut() {
        return wayOut;
    }
}

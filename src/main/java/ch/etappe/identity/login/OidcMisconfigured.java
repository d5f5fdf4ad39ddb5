package ch.etappe.identity.login;

import ch.etappe.kernel.StartFailure;

/** The settings of the OpenID provider cannot work. */
class OidcMisconfigured extends StartFailure {

    OidcMisconfigured(String reason, String wayOut) {
        super(reason, wayOut, null);
    }
}

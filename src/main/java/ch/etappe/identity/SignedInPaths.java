package ch.etappe.identity;

import java.util.List;

/**
 * Addresses outside Flow that signed-in people may call: plain forms, downloads. Everything else is closed, so a module
 * with such an address publishes a bean of this. Who may use it and whose data it touches, the called use case decides.
 */
@FunctionalInterface
public interface SignedInPaths {

    /** Path patterns, e.g. {@code /me/sheet}. */
    List<String> patterns();
}

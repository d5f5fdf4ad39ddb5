package ch.etappe.identity;

import java.util.List;

/**
 * Addresses that anybody may open without a login. Everything else is closed, so a module with a public page or feed
 * publishes a bean of this; a public Flow view needs only {@code @AnonymousAllowed}.
 */
@FunctionalInterface
public interface PublicPaths {

    /** Path patterns, e.g. {@code /feed/*}. */
    List<String> patterns();
}

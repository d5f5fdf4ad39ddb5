package ch.etappe.identity;

import java.util.Locale;
import java.util.Set;

/**
 * What somebody does at a provider, beneath the role {@link Role#PROVIDER}. Each function brings rights, which are Spring
 * roles like the role itself: {@code @RolesAllowed(ProviderFunction.IS_LEAD)} on a view,
 * {@code hasRole('PROVIDER_OFFICE')} on a use case. A teacher has the role alone, so whatever asks for no more than
 * {@code hasRole('PROVIDER')} must ask {@link Account#teaches()} whose courses to show.
 * The names are stored; rename only with a migration.
 */
public enum ProviderFunction {
    /** Answers for the provider: profile, sites, team, and all that the office does. */
    LEAD(ProviderFunction.IS_LEAD, ProviderFunction.IS_OFFICE),
    /** Offers, runs, requests, rosters, invoices. */
    ADMINISTRATION(ProviderFunction.IS_OFFICE),
    /** Rosters and attendance of the own classes, nothing else. */
    TEACHER;

    /** Right to change who the provider is and who works there. */
    public static final String IS_LEAD = "PROVIDER_LEAD";

    /** Right to see and decide all that concerns the provider's courses. */
    public static final String IS_OFFICE = "PROVIDER_OFFICE";

    private final Set<String> rights;

    ProviderFunction(String... rights) {
        this.rights = Set.of(rights);
    }

    /** Spring roles that come with it, without their prefix. */
    Set<String> rights() {
        return rights;
    }

    public String key() {
        return "identity.function." + name().toLowerCase(Locale.ROOT);
    }
}

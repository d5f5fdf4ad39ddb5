package ch.etappe.identity;

import java.util.Locale;
import java.util.Set;

/**
 * What somebody does at a provider, beneath the role {@link Role#PROVIDER}. Each function brings rights, which Spring knows
 * as roles: {@code @RolesAllowed(ProviderFunction.IS_LEAD)} on a view, {@code hasRole('PROVIDER_LEAD')} on a use case.
 * A teacher has a right of its own only, so nothing that says {@code hasRole('PROVIDER')} opens for one. What is meant for
 * teachers too says {@code hasAnyRole('PROVIDER', 'PROVIDER_TEACHER')}, asks {@link Account#teaches()} and then narrows
 * its query to the classes of that account.
 * The names are stored; rename only with a migration.
 */
public enum ProviderFunction {
    /** Answers for the provider: profile, sites, team, and all that the office does. */
    LEAD(Role.IS_PROVIDER, ProviderFunction.IS_LEAD),
    /** Offers, runs, requests, rosters, invoices. */
    ADMINISTRATION(Role.IS_PROVIDER),
    /** Rosters and attendance of the own classes, nothing else. */
    TEACHER(ProviderFunction.IS_TEACHER);

    /** Right to change who the provider is and who works there. */
    public static final String IS_LEAD = "PROVIDER_LEAD";

    /** Right to the own classes. */
    public static final String IS_TEACHER = "PROVIDER_TEACHER";

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

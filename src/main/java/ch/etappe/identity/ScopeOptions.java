package ch.etappe.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The scopes of one kind that an administrator may give. The modules that own regions, municipalities and providers
 * each publish a bean, so that accounts know them by id only.
 */
public interface ScopeOptions {

    /** The kind of all options, e.g. {@code Scope.Region.class}. */
    Class<? extends Scope> kind();

    /** What matches the typed words, in the order of a pick list; all of them for a blank text. */
    List<Option> find(String words, int limit);

    /** Names of these scopes in one query; scopes of other kinds are left out. */
    Map<Scope, String> names(Collection<Scope> scopes);

    /**
     * @param name as people call it, e.g. {@code Sozialregion Olten}
     */
    record Option(Scope scope, String name) {}
}

package ch.etappe.identity.ui;

import ch.etappe.identity.Scope;
import ch.etappe.identity.ScopeOptions;
import ch.etappe.identity.ScopeOptions.Option;
import ch.etappe.identity.UserSummary;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All scopes that modules offer, as one list per kind. */
@Component
class ScopeNames {

    private final List<ScopeOptions> sources;

    ScopeNames(ObjectProvider<ScopeOptions> sources) {
        this.sources = sources.orderedStream().toList();
    }

    List<Option> find(Class<? extends Scope> kind, String words, int limit) {
        return sources.stream()
                .filter(source -> source.kind() == kind)
                .flatMap(source -> source.find(words, limit).stream())
                .limit(limit)
                .toList();
    }

    /** Names for the rows of one page of the list: one query per kind, whatever the number of rows. */
    Map<Scope, String> of(Collection<UserSummary> users) {
        List<Scope> scopes = users.stream()
                .map(UserSummary::scope)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Scope, String> names = new HashMap<>();
        sources.forEach(source -> names.putAll(source.names(scopes)));
        return names;
    }
}

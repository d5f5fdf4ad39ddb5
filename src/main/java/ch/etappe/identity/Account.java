package ch.etappe.identity;

import java.io.Serializable;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Who is signed in: what the portal needs to know on every request, and nothing more.
 *
 * @param displayName as other people at work see it, e.g. {@code S. Brunner}
 * @param function at the provider; null for every other role
 */
public record Account(
        UserId id,
        String displayName,
        Role role,
        Scope scope,
        @Nullable ProviderFunction function) implements Serializable {

    public Account {
        if ((role == Role.PROVIDER) != (function != null)) {
            throw new IllegalArgumentException("Who works at a provider has a function, and nobody else");
        }
    }

    /** Names of the role and of what the function brings, as {@code @RolesAllowed} and {@code hasRole} ask for them. */
    public List<String> rights() {
        TreeSet<String> rights = new TreeSet<>();
        rights.add(role.name());
        if (function != null) {
            rights.addAll(function.rights());
        }
        return List.copyOf(rights);
    }

    public List<GrantedAuthority> authorities() {
        return rights().stream()
                .<GrantedAuthority>map(right -> new SimpleGrantedAuthority("ROLE_" + right))
                .toList();
    }

    /** Whether this account reaches only the classes that it teaches itself, not all of its provider. */
    public boolean teaches() {
        return function == ProviderFunction.TEACHER;
    }

    /** Message key of what the person is here. */
    public String titleKey() {
        return function == null ? role.key() : function.key();
    }
}

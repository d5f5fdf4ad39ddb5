package ch.etappe.identity;

import java.io.Serializable;
import java.util.List;
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

    /** What {@code @RolesAllowed} and {@code hasRole} ask for: the role, or at a provider what the function brings. */
    public List<String> rights() {
        return function == null
                ? List.of(role.name())
                : function.rights().stream().sorted().toList();
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

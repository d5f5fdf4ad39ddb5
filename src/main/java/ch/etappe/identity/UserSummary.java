package ch.etappe.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One account as the administrator sees it.
 *
 * @param role null if the account has none, which keeps it out
 * @param scope null if the role lacks it, which keeps it out
 */
public record UserSummary(
        UserId id,
        String login,
        String displayName,
        boolean active,
        long version,
        @Nullable Role role,
        @Nullable Scope scope) {

    /** For the query: the scope's four columns become one value. */
    UserSummary(
            UUID id,
            String login,
            String displayName,
            boolean active,
            Long version,
            @Nullable Role role,
            @Nullable UUID region,
            @Nullable UUID provider,
            @Nullable Integer municipality,
            @Nullable UUID person) {
        this(
                new UserId(id),
                login,
                displayName,
                active,
                version,
                role,
                role == null ? null : RoleAssignment.scopeOf(role, region, provider, municipality, person));
    }
}

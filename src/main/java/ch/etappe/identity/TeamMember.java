package ch.etappe.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of a provider's people.
 *
 * @param function what the person does there, or did before leaving
 * @param working false for somebody who has left
 * @param active false where the administration of the portal locked the account
 */
public record TeamMember(
        UserId id,
        String login,
        String displayName,
        ProviderFunction function,
        boolean working,
        boolean active,
        long version) {

    /** For the query. */
    TeamMember(
            UUID id,
            String login,
            String displayName,
            @Nullable ProviderFunction function,
            boolean working,
            boolean active,
            Long version) {
        this(
                new UserId(id),
                login,
                displayName,
                function == null ? ProviderFunction.TEACHER : function,
                working,
                active,
                version);
    }
}

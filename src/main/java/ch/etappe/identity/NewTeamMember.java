package ch.etappe.identity;

import ch.etappe.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who begins at a provider.
 *
 * @param displayName as other people at work see it, e.g. {@code M. Birkenfeld}; not blank
 * @param function null where none was chosen
 */
public record NewTeamMember(
        LoginName login, String displayName, @Nullable ProviderFunction function) {

    public NewTeamMember {
        if (displayName.isBlank()) {
            throw new Refusal("identity.users.name-missing");
        }
        if (function == null) {
            throw new Refusal("identity.team.function-missing");
        }
    }
}

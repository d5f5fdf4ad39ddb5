package ch.etappe.identity;

import ch.etappe.kernel.Refusal;

/**
 * An account to be opened.
 *
 * @param displayName as other people at work see it, e.g. {@code S. Brunner}; not blank
 * @param scope of the kind that the role needs
 */
public record NewUser(LoginName login, String displayName, Role role, Scope scope) {

    public NewUser {
        if (displayName.isBlank()) {
            throw new Refusal("identity.users.name-missing");
        }
        role.require(scope);
    }
}

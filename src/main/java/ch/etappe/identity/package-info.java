/**
 * Who is at the screen: login by OpenID Connect, one role with its scope per account.
 * <p>Promises: nobody acts without an active account, a role and the scope that the role needs.
 * <p>Offers: {@link ch.etappe.identity.CurrentUser}, {@link ch.etappe.identity.Role},
 * {@link ch.etappe.identity.ProviderFunction},
 * {@link ch.etappe.identity.Scope}, {@link ch.etappe.identity.UserId}.
 */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"kernel", "i18n", "uikit"})
@NullMarked
package ch.etappe.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

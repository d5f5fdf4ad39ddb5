/**
 * Who read or did what, when and why. Append-only: the database refuses changes and deletions.
 * <p>Promises: an entry is written in the same transaction as the act, so neither exists without the other.
 * <p>Offers: {@link ch.etappe.audit.AuditTrail}.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"kernel", "i18n", "uikit", "identity", "shell"})
@NullMarked
package ch.etappe.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

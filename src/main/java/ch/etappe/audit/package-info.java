/**
 * Who read or did what, when and why.
 * <p>Promises: append-only, ids only, written in the transaction of the act itself.
 * <p>Offers: {@link ch.etappe.audit.AuditTrail}.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"kernel", "i18n", "uikit", "identity", "shell"})
@NullMarked
package ch.etappe.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The provider itself: who it is, where it works, who answers, until when it is accredited and what was agreed with it.
 * <p>Promises: a provider changes its own words and nobody else's; only the canton says how long it is accredited and what
 * was agreed, and nothing of that is rewritten; on any day there is at most one accreditation.
 * <p>Offers: {@link ch.etappe.provider.Accreditations}, {@link ch.etappe.provider.AccreditationChanged};
 * the views {@code site_point} and {@code run_point} for who needs to know where a site lies.
 */
@ApplicationModule(
        displayName = "Provider",
        allowedDependencies = {"kernel", "i18n", "uikit", "identity", "shell", "audit", "organisation"})
@NullMarked
package ch.etappe.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

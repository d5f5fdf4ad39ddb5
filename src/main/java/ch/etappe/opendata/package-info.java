/**
 * The catalogue for other programs: what the canton has published, as HSDS 3.0 (Open Referral) under {@code /api/hsds},
 * without a login.
 * <p>Promises: only published offers of active providers; ids that never change; no person and no account in any answer;
 * an answer that did not change costs nobody its transfer.
 * <p>Offers nothing to other modules.
 */
@ApplicationModule(
        displayName = "Open data",
        allowedDependencies = {"kernel", "i18n", "shell", "offer"})
@NullMarked
package ch.etappe.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

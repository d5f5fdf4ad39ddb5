/**
 * Who works where: social regions, their municipalities over time, providers and their sites.
 * <p>Promises: on any day a municipality belongs to at most one region, and what the canton has not confirmed is marked.
 * <p>Offers: {@link ch.etappe.organisation.Organisations}, {@link ch.etappe.organisation.Jurisdiction}, their ids and
 * summaries.
 */
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"kernel", "i18n", "uikit", "identity"})
@NullMarked
package ch.etappe.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

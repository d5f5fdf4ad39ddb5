/**
 * Who works where and by which rules: social regions, their municipalities over time, providers and their sites;
 * working days and the values that the canton sets.
 * <p>Promises: on any day a municipality belongs to at most one region and a setting has exactly one value; what was set
 * is never rewritten; what the canton has not confirmed is marked.
 * <p>Offers: {@link ch.etappe.organisation.Organisations}, {@link ch.etappe.organisation.Jurisdiction},
 * {@link ch.etappe.organisation.Settings}, {@link ch.etappe.organisation.WorkingDays}, their ids and summaries; slot
 * {@link ch.etappe.organisation.SettingsPage}; for what other modules let the canton set,
 * {@link ch.etappe.organisation.Dated}, {@link ch.etappe.organisation.PlannedRows} and the parts of their screens.
 */
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"kernel", "i18n", "uikit", "identity", "shell", "audit"})
@NullMarked
package ch.etappe.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

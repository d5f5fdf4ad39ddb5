/**
 * The catalogue: what providers offer, and when and where it runs.
 * <p>Promises: a provider sees its own offers only; nobody else sees one before the canton has published it;
 * publishing is what makes its runs bookable, as long as the provider is accredited. The lessons of a run are rows: what
 * is moved or cancelled stays told.
 * <p>Offers: {@link ch.etappe.offer.Offers}, {@link ch.etappe.offer.OfferId}, {@link ch.etappe.offer.CourseRunId},
 * {@link ch.etappe.offer.RunSummary}, {@link ch.etappe.offer.RunRow} for read models that stand on the view
 * {@code course_run_overview}, {@link ch.etappe.offer.ClassSessions}, {@link ch.etappe.offer.SessionRow}
 * for those that stand on {@code class_session_overview}, {@link ch.etappe.offer.BookingTerms},
 * {@link ch.etappe.offer.RunWords};
 * the slot {@link ch.etappe.offer.SessionGuard}; {@link ch.etappe.offer.SessionChanged},
 * {@link ch.etappe.offer.SessionCancelled}, {@link ch.etappe.offer.PatternChanged}.
 */
@ApplicationModule(
        displayName = "Offer",
        allowedDependencies = {"kernel", "i18n", "uikit", "identity", "shell", "audit", "organisation", "provider"})
@NullMarked
package ch.etappe.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

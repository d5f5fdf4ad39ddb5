/**
 * Who a person is: names in every script, languages, residence, and who may be the same person twice.
 * <p>Promises: nobody reads a person outside their scope; a search finds a name however it is written; nobody outside
 * the mandate answers to anything but a whole official number; a merge leaves a trail and can be undone while nothing
 * new was written.
 * <p>Offers: {@link ch.etappe.person.PersonId}, {@link ch.etappe.person.NameSearch},
 * {@link ch.etappe.person.Duplicates}, {@link ch.etappe.person.Merges}; the slot
 * {@link ch.etappe.person.PersonMerge}; the component {@code ui.SimilarPanel} for forms.
 */
@ApplicationModule(
        displayName = "Person",
        allowedDependencies = {"kernel", "i18n", "uikit", "identity", "shell", "audit", "organisation"})
@NullMarked
package ch.etappe.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

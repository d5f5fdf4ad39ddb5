/**
 * Who a person is: names in every script, languages, permit and residence with their history and what is
 * planned ahead, household, consents, and
 * who may be the same person twice.
 * <p>Promises: nobody reads a person outside their scope, and outside the mandate nobody answers to anything but a whole
 * official number; a search finds a name however it is written; histories have neither gap nor overlap; an official
 * number is never a key; a merge leaves a trail and can be undone while nothing new was written.
 * <p>Offers: {@link ch.etappe.person.People}, {@link ch.etappe.person.Households}, {@link ch.etappe.person.Guardians},
 * {@link ch.etappe.person.Children}, {@link ch.etappe.person.Consents}, {@link ch.etappe.person.PlannedChanges}, {@link ch.etappe.person.PersonId},
 * {@link ch.etappe.person.NameSearch}, {@link ch.etappe.person.Duplicates}, {@link ch.etappe.person.Merges}; event
 * {@link ch.etappe.person.PersonMoved}; slots {@link ch.etappe.person.PersonScope} and
 * {@link ch.etappe.person.PersonMerge}; the component {@code ui.SimilarPanel} for forms.
 */
@ApplicationModule(
        displayName = "Person",
        allowedDependencies = {"kernel", "i18n", "uikit", "identity", "shell", "audit", "organisation"})
@NullMarked
package ch.etappe.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

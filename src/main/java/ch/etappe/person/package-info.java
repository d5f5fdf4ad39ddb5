/**
 * Who a person is: names in every script, languages, permit and residence with their history, household, consents.
 * <p>Promises: nobody reads a person outside their scope; a search finds a name however it is written; histories have
 * neither gap nor overlap; an official number is never a key.
 * <p>Offers: {@link ch.etappe.person.People}, {@link ch.etappe.person.Households}, {@link ch.etappe.person.Guardians},
 * {@link ch.etappe.person.Children}, {@link ch.etappe.person.Consents}, {@link ch.etappe.person.PersonId},
 * {@link ch.etappe.person.NameSearch}; event {@link ch.etappe.person.PersonMoved}; slot
 * {@link ch.etappe.person.PersonScope}.
 */
@ApplicationModule(
        displayName = "Person",
        allowedDependencies = {"kernel", "i18n", "uikit", "identity", "shell", "audit", "organisation"})
@NullMarked
package ch.etappe.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Who a person is: names in every script, languages, residence.
 * <p>Promises: nobody reads a person outside their scope; a search finds a name however it is written.
 * <p>Offers: {@link ch.etappe.person.People}, {@link ch.etappe.person.PersonId}, {@link ch.etappe.person.NameSearch}.
 */
@ApplicationModule(
        displayName = "Person",
        allowedDependencies = {"kernel", "identity"})
@NullMarked
package ch.etappe.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

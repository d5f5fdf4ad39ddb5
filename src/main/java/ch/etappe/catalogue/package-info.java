/**
 * The open catalogue: what anybody may read of offers without a login.
 * <p>Promises: published offers only; nothing about people, and of seats no number that would let one follow a person;
 * pages that work without a script.
 * <p>Offers: {@link ch.etappe.catalogue.Catalogue}.
 */
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {"kernel", "i18n", "uikit", "identity", "shell", "offer"})
@NullMarked
package ch.etappe.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

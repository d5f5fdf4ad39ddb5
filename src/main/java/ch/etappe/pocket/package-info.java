/**
 * The refugee's sheet: what is next and the path, as one piece of HTML for first paint, offline, print and PDF.
 * <p>Promises: readable before any script has started; small in memory, because no screen holds it.
 * <p>Offers: the slot {@link ch.etappe.pocket.PocketSection} and {@link ch.etappe.pocket.Pocket}.
 */
@ApplicationModule(
        displayName = "Pocket",
        allowedDependencies = {"kernel", "i18n", "uikit", "identity", "shell"})
@NullMarked
package ch.etappe.pocket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

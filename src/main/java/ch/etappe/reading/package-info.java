/**
 * Who opened which case, when, what of it and why: for whoever leads the case and whoever oversees the region.
 *
 * <p>Promises: every reading that left a trace is shown, with its purpose; nobody sees readings of cases that are not
 * theirs; that people read their own file is shown to nobody.
 *
 * <p>Offers: {@link ch.etappe.reading.Readings}. Fills the home, and "attention" on the case page where somebody broke the
 * glass.
 */
@ApplicationModule(
        displayName = "Reading",
        allowedDependencies = {"kernel", "i18n", "uikit", "identity", "shell", "audit", "person", "dossier"})
@NullMarked
package ch.etappe.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

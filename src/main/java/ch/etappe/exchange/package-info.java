/**
 * What comes from and goes to other systems; for now lists of arrivals that the canton imports.
 * <p>Promises: a row becomes a person with a dossier or nothing at all; the same file, and the same row in another file,
 * changes nothing; who looks like somebody known is imported only after an explicit decision; what a file said of people
 * is kept no longer than the import needs it.
 * <p>Offers: {@link ch.etappe.exchange.Imports}.
 */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {
            "kernel",
            "i18n",
            "uikit",
            "identity",
            "shell",
            "audit",
            "organisation",
            "person",
            "dossier"
        })
@NullMarked
package ch.etappe.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

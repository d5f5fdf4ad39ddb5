/**
 * The standard process as data: versions with stages, steps, deadlines and checklists.
 * <p>Promises: a version in force never changes; two people of the association, neither of them its author, have
 * released it; a step knows for whom it is, who does it and until when.
 * <p>Offers: {@link ch.etappe.standard.StandardVersions} and the records it reads; {@link ch.etappe.standard.Deadlines};
 * {@link ch.etappe.standard.Differences}. Screens of the canton and the association.
 */
@ApplicationModule(
        displayName = "Standard process",
        allowedDependencies = {"kernel", "i18n", "uikit", "identity", "shell", "audit", "person"})
@NullMarked
package ch.etappe.standard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

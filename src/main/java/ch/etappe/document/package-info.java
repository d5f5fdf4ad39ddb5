/**
 * Papers of a case: photographed or chosen, checked, kept beside the database, opened with a trace.
 * <p>Promises: what is kept is what it says it is, of one of a few kinds, without place and camera of a photo, and the
 * same bytes at every opening or none; nobody opens a file that waits for the virus scanner.
 * <p>Offers: {@link ch.etappe.document.Documents}, {@link ch.etappe.document.Uploads}; a chapter of the case page, rows
 * of the worklist and the screen of the person's phone.
 */
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"kernel", "i18n", "uikit", "identity", "shell", "audit", "organisation", "dossier"})
@NullMarked
package ch.etappe.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Notes of a case: internal, or shared with the person.
 * <p>Promises: nothing that was written is edited or deleted, a correction is a further revision and the old words stay
 * readable; a text is handed out only to who may read it, and where a reason is needed, never without it and its trace.
 * <p>Offers: {@link ch.etappe.note.Notes}; a chapter of the case page, and what is shared on the person's phone.
 */
@ApplicationModule(
        displayName = "Note",
        allowedDependencies = {"kernel", "i18n", "uikit", "identity", "shell", "audit", "pocket", "dossier"})
@NullMarked
package ch.etappe.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * First-information talks: a municipality's worklist of residents to talk to, and the record of each talk.
 * <p>Promises: one talk for one dossier, recorded together with the step of the process it finishes; a municipality
 * sees of its residents the name, the languages and the dates, never the dossier.
 * <p>Offers: {@link ch.etappe.talk.Talks}; a tile of the municipality's home and a line on the path.
 */
@ApplicationModule(
        displayName = "First-information talk",
        allowedDependencies = {"kernel", "i18n", "uikit", "identity", "shell", "audit", "person", "dossier"})
@NullMarked
package ch.etappe.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

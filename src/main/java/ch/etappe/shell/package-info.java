/**
 * The frame around every screen: layouts per audience, menu, homes, search, errors, language switch, drafts.
 * <p>Promises: every page has one frame, one way to change the language, and one sentence for every failure;
 * nothing typed is lost.
 * <p>Offers: the slots {@link ch.etappe.shell.HomeTile}, {@link ch.etappe.shell.HomeAct} and
 * {@link ch.etappe.shell.SearchSource}, {@link ch.etappe.shell.Drafts}, {@link ch.etappe.shell.KeptDraft},
 * {@link ch.etappe.shell.UnsavedChanges}, {@link ch.etappe.shell.WaitingRoom}.
 */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"kernel", "i18n", "uikit", "identity"})
@NullMarked
package ch.etappe.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

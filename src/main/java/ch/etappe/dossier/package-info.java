/**
 * The case: one dossier per person and region, the responsible caseworker, the standard process as a path of stages.
 * <p>Promises: nobody reads a dossier outside their scope and every read leaves a trace; unknown and foreign dossiers
 * get the same answer; the path on the phone and on the case page is the same list.
 * <p>Offers: {@link ch.etappe.dossier.Dossiers}, {@link ch.etappe.dossier.DossierAccess},
 * {@link ch.etappe.dossier.ProcessSteps}, {@link ch.etappe.dossier.Intakes}, {@link ch.etappe.dossier.Path}; slots
 * {@link ch.etappe.dossier.DossierSection}, {@link ch.etappe.dossier.StageContent}, {@link ch.etappe.dossier.WorkSource},
 * {@link ch.etappe.dossier.DossierMark} and {@link ch.etappe.dossier.CasesAct}.
 */
@ApplicationModule(
        displayName = "Dossier",
        allowedDependencies = {
            "kernel",
            "i18n",
            "uikit",
            "identity",
            "shell",
            "audit",
            "pocket",
            "organisation",
            "person",
            "person :: similar",
            "standard"
        })
@NullMarked
package ch.etappe.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

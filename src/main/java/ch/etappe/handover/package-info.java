/**
 * Hand-over of a case between caseworkers and between regions: prepared, asked for, accepted or rejected.
 * <p>Promises: the origin stays responsible until the other side has accepted; of two who accept at once one wins and the
 * other is told; internal notes stay behind; somebody who moves to another region is never handed over silently, but never
 * forgotten either (business rules BR01 and BR22).
 * <p>Offers: {@link ch.etappe.handover.Handovers}; a section of the dossier page and a tile of the home. What the package
 * holds comes from the modules that fill {@link ch.etappe.dossier.HandoverPart}.
 */
@ApplicationModule(
        displayName = "Hand-over",
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
package ch.etappe.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

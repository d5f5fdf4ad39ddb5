/**
 * The integration plan: what a person and the region agree on, and the way from a measure to a live seat.
 * <p>Promises: one plan at a time is worked on; a measure's seat is the enrolment's seat, never a copy of it.
 * <p>Offers: {@link ch.etappe.plan.Plans}; a chapter of the dossier page; the goals on the path.
 */
@ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {
            "kernel",
            "i18n",
            "uikit",
            "identity",
            "shell",
            "audit",
            "person",
            "dossier",
            "offer",
            "enrolment",
            "enrolment :: picker",
            "matching",
            "matching :: picker"
        })
@NullMarked
package ch.etappe.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

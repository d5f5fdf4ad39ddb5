/**
 * The integration plan: what a person and the region agree on, and the way from a measure to a live seat.
 * <p>Promises: one version is in force and one is worked on at most, and what was proposed is never rewritten; both
 * sign the same sheet; a measure's seat is the enrolment's seat, never a copy of it.
 * <p>Offers: {@link ch.etappe.plan.Plans}, {@link ch.etappe.plan.PlanContent}, {@link ch.etappe.plan.PlanVersions},
 * {@link ch.etappe.plan.PlanSigning}, {@link ch.etappe.plan.PlanSheets}, {@link ch.etappe.plan.GoalProgress},
 * {@link ch.etappe.plan.PlanReviews}, {@link ch.etappe.plan.Requirements}; rows of the worklist; a chapter of the
 * dossier page; the goals on the path.
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
            "organisation",
            "dossier",
            "document",
            "pocket",
            "printing",
            "assessment",
            "offer",
            "enrolment",
            "enrolment :: picker",
            "funding :: dialogs",
            "matching",
            "matching :: picker",
            "attendance"
        })
@NullMarked
package ch.etappe.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What is due, stuck or waiting for others: the start page of who leads cases, and the rule that finds cases which do not
 * move.
 *
 * <p>Promises: a case that stands still is found the same night, with its cause and a suggested next act; it is no longer
 * shown as soon as it moves. A stall is a hint to people, never a decision.
 *
 * <p>Offers: {@link ch.etappe.worklist.Stalls}. Fills the homes and "next" on the case page from the slot
 * {@link ch.etappe.dossier.WorkSource}.
 */
@ApplicationModule(
        displayName = "Worklist",
        allowedDependencies = {
            "kernel",
            "i18n",
            "uikit",
            "identity",
            "shell",
            "audit",
            "organisation",
            "dossier",
            "appointment",
            "enrolment",
            "plan"
        })
@NullMarked
package ch.etappe.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

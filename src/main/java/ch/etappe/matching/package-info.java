/**
 * Which runs fit a person, with reasons and obstacles in words.
 * <p>Promises: a suggestion to humans, never a decision; the same facts give the same order; nobody is booked against
 * an obstacle without a reason that stays with the enrolment.
 * <p>Offers: {@link ch.etappe.matching.Matches}, {@link ch.etappe.matching.SeveralSeats}; the dialog {@code matching :: picker}.
 */
@ApplicationModule(
        displayName = "Matching",
        allowedDependencies = {
            "kernel",
            "i18n",
            "uikit",
            "identity",
            "shell",
            "audit",
            "organisation",
            "person",
            "dossier",
            "offer",
            "appointment",
            "assessment",
            "enrolment",
            "enrolment :: picker"
        })
@NullMarked
package ch.etappe.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Seats and waiting lists: who takes part in a run and in which order people move up.
 * <p>Promises: never more people than seats, whoever clicks at the same time; one active enrolment per dossier and run,
 * asking twice answers with the one that exists; a freed seat goes to whoever is first on the waiting list; who asks
 * together gets seats together; a lost seat is told until somebody has seen to it.
 * A lesson that is moved or cancelled is told to each person once.
 * What a provider writes to several people reaches each alone.
 * Nobody attends a course whose costs have to be approved before they are (BR03).
 * <p>Offers: {@link ch.etappe.enrolment.Enrolments} for those who lead cases and the person itself,
 * {@link ch.etappe.enrolment.BookableRuns} for who looks for a run, {@link ch.etappe.enrolment.Rosters}
 * and {@link ch.etappe.enrolment.RosterMoves} for providers, {@link ch.etappe.enrolment.CourseMessages} for both sides,
 * {@link ch.etappe.enrolment.SeatsLost},
 * {@link ch.etappe.enrolment.SeatConfirmed}, {@link ch.etappe.enrolment.SeatLost},
 * {@link ch.etappe.enrolment.SeatGivenBack}; the slots {@link ch.etappe.enrolment.SeatRule} and
 * {@link ch.etappe.enrolment.CourseNotes};
 * the dialog {@code enrolment :: picker}.
 */
@ApplicationModule(
        displayName = "Enrolment",
        allowedDependencies = {
            "kernel",
            "i18n",
            "uikit",
            "identity",
            "shell",
            "audit",
            "pocket",
            "organisation",
            "dossier",
            "offer",
            "funding",
            "funding :: dialogs"
        })
@NullMarked
package ch.etappe.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

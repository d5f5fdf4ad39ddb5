package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;

/** Somebody gave a seat or a place on the waiting list back, or stopped before the end. Ids only: stored events stay small. */
public record SeatGivenBack(EnrolmentId enrolment, DossierId dossier) {}

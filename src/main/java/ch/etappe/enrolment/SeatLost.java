package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import ch.etappe.offer.CourseRunId;

/** Somebody lost a seat or a place on the waiting list by the provider's word or silence. Told once for each person. */
public record SeatLost(EnrolmentId enrolment, DossierId dossier, CourseRunId run) {}

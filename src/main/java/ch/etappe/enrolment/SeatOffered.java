package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import ch.etappe.offer.CourseRunId;

/** A freed seat is kept for somebody who waited, until the person or the caseworker answers. */
public record SeatOffered(EnrolmentId enrolment, DossierId dossier, CourseRunId run) {}

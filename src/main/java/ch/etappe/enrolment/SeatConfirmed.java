package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import ch.etappe.offer.CourseRunId;

/** The provider has confirmed a seat. Ids only: stored events stay small. */
public record SeatConfirmed(EnrolmentId enrolment, DossierId dossier, CourseRunId run) {}

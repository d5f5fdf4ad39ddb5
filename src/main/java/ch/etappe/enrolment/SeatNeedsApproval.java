package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import ch.etappe.offer.CourseRunId;

/** Somebody has taken a seat whose costs have to be approved; told in the same transaction. Ids only. */
record SeatNeedsApproval(EnrolmentId enrolment, DossierId dossier, CourseRunId run) {}

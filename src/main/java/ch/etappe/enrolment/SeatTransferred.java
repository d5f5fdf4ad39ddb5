package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;

/** Somebody goes to another run; what hung on the old enrolment hangs on the new one. */
public record SeatTransferred(EnrolmentId from, EnrolmentId to, DossierId dossier) {}

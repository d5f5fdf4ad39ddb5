package ch.etappe.enrolment;

import ch.etappe.enrolment.RosterPage.Participant;
import ch.etappe.offer.RunSummary;

/** Somebody who waits for the provider's answer, and for which run. */
public record OpenRequest(RunSummary run, Participant person) {}

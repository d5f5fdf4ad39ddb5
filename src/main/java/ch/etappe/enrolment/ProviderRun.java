package ch.etappe.enrolment;

import ch.etappe.offer.RunSummary;

/**
 * One of a provider's own runs with its seats.
 *
 * @param openRequests people who wait for the provider's answer; they hold a seat
 * @param held seats taken, open requests included
 * @param waiting people on the waiting list
 */
public record ProviderRun(RunSummary run, int openRequests, int held, int waiting) {}

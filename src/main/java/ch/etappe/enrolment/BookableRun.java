package ch.etappe.enrolment;

import ch.etappe.offer.RunSummary;

/**
 * A run that takes people.
 *
 * @param freeSeats 0 when it is full; who asks then waits
 * @param waiting people on the waiting list
 */
public record BookableRun(RunSummary run, int freeSeats, int waiting) {}

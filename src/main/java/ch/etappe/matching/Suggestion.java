package ch.etappe.matching;

import ch.etappe.enrolment.BookableRun;

/** A run and how it fits a person. */
public record Suggestion(BookableRun run, Match match) {}

package ch.etappe.offer;

/** A session together with its run, as lists of a day need it. */
public record ProviderSession(SessionSummary session, RunSummary run) {}

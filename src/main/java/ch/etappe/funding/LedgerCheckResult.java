package ch.etappe.funding;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** The last comparison of the kept positions with the entries. */
public record LedgerCheckResult(Instant at, List<LedgerDifference> differences) implements Serializable {}

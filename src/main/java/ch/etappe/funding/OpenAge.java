package ch.etappe.funding;

import ch.etappe.kernel.Chf;
import java.io.Serializable;

/** Open commitments of one age. */
public record OpenAge(AgeBand age, Chf amount, int count) implements Serializable {}

package ch.etappe.funding;

import ch.etappe.kernel.Chf;
import ch.etappe.kernel.ProcessArea;
import java.io.Serializable;

/** What of a fund's year goes to one region and area. */
public record FundShare(String region, ProcessArea area, Chf committed, Chf spent) implements Serializable {}

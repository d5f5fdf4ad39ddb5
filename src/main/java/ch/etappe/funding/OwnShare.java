package ch.etappe.funding;

import ch.etappe.kernel.Chf;
import ch.etappe.kernel.PriceUnit;
import java.io.Serializable;

/** What the person pays of a course: so much a unit, or nothing. */
public record OwnShare(PriceUnit unit, Chf amount) implements Serializable {}

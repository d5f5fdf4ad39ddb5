package ch.etappe.billing;

import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;

/**
 * A line of an accepted invoice as the specialised application needs it to pay.
 *
 * @param bearer code of who pays, e.g. {@code CANTON_IP}
 */
public record AcceptedLine(
        int invoice, String provider, YearMonth month, Instant acceptedAt, String bearer, InvoiceLine line)
        implements Serializable {}

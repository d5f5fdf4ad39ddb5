package ch.etappe.billing;

import ch.etappe.kernel.Chf;
import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One invoice in a list.
 *
 * @param number what people say on the telephone
 * @param lines that charge or credit something
 * @param problems lines that charge more than they may, when last worked out
 * @param submittedAt null before
 * @param decidedAt null before
 */
public record InvoiceSummary(
        InvoiceId id,
        int number,
        String provider,
        String region,
        YearMonth month,
        InvoiceState state,
        Chf total,
        int lines,
        int problems,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt)
        implements Serializable {}

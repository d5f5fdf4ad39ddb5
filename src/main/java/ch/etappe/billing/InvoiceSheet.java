package ch.etappe.billing;

import ch.etappe.kernel.Chf;
import ch.etappe.printing.PrintState;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All of one invoice but its lines.
 *
 * @param submitter who handed it in last; null before
 * @param words why more is paid than was attended; null where it is not
 * @param unpayable lines that cannot be paid whoever agrees
 * @param objections lines to which the region objects
 * @param acts what the reader can do with it now
 * @param own the reader wrote it, and so does not accept it
 * @param pdf how far the PDF is; null before it is accepted
 * @param version to be given back with what is done
 */
public record InvoiceSheet(
        InvoiceSummary summary,
        @Nullable String submitter,
        @Nullable String judge,
        @Nullable String words,
        int unpayable,
        int objections,
        Set<InvoiceAct> acts,
        boolean mayEdit,
        boolean mayObject,
        boolean own,
        List<Step> steps,
        @Nullable PrintState pdf,
        long version)
        implements Serializable {

    /** One step of its way. */
    public record Step(
            String code,
            String by,
            Instant at,
            @Nullable Chf amount,
            @Nullable String words) implements Serializable {

        public String key() {
            return "billing.act." + code;
        }
    }
}

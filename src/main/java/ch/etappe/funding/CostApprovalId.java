package ch.etappe.funding;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a cost approval. */
public record CostApprovalId(UUID id) implements Serializable {

    public static CostApprovalId next() {
        return new CostApprovalId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static CostApprovalId parse(String text) {
        return new CostApprovalId(Ids.parse(text));
    }
}

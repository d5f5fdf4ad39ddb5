package ch.etappe.funding;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a fund. */
public record FundId(UUID id) implements Serializable {

    public static FundId next() {
        return new FundId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static FundId parse(String text) {
        return new FundId(Ids.parse(text));
    }
}

package ch.etappe.provider;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies one agreement with a provider. */
public record AgreementId(UUID id) implements Serializable {

    static AgreementId next() {
        return new AgreementId(Ids.next());
    }
}

package ch.etappe.offer;

import ch.etappe.i18n.Dates;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.ProviderId;
import ch.etappe.provider.Accreditations;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** BR20: who is not accredited today puts nothing online and takes nobody new, whether the watch ran or not. */
@Component
class AccreditedOnly {

    private final Accreditations accreditations;
    private final Clock clock;

    AccreditedOnly(Accreditations accreditations, Clock clock) {
        this.accreditations = accreditations;
        this.clock = clock;
    }

    /** @throws Refusal {@code offer.refusal.not-accredited} */
    void require(ProviderId provider) {
        if (!accreditations.validOn(provider, Dates.dayOf(clock.instant()))) {
            throw new Refusal("offer.refusal.not-accredited");
        }
    }
}

package ch.etappe.offer;

import ch.etappe.i18n.Dates;
import ch.etappe.organisation.Settings;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** BR20: an offer that nobody has confirmed for some months asks whether it is still right. */
@Component
class StaleOffers {

    private final Settings settings;
    private final Clock clock;

    StaleOffers(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What was confirmed before is stale. */
    Instant limit() {
        return clock.instant()
                .atZone(Dates.ZURICH)
                .minusMonths(settings.value(OfferSettings.CONFIRM_MONTHS))
                .toInstant();
    }
}

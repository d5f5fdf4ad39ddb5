package ch.etappe.person.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.organisation.Jurisdiction;
import ch.etappe.organisation.Organisations;
import ch.etappe.organisation.RegionSummary;
import ch.etappe.person.PersonFile;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which office to call: that of the region where the person lives today; none for a place that belongs to no region. */
@Component
class MyOffice {

    private final Jurisdiction jurisdiction;
    private final Organisations organisations;
    private final Clock clock;

    MyOffice(Jurisdiction jurisdiction, Organisations organisations, Clock clock) {
        this.jurisdiction = jurisdiction;
        this.organisations = organisations;
        this.clock = clock;
    }

    Optional<RegionSummary> of(PersonFile file) {
        return jurisdiction
                .findRegionOf(file.residence().municipality(), Dates.dayOf(clock.instant()))
                .map(organisations::region);
    }
}

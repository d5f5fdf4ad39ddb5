package ch.etappe.person.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.organisation.Jurisdiction;
import ch.etappe.organisation.Organisations;
import ch.etappe.organisation.RegionSummary;
import ch.etappe.person.PersonFile;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Which office to call: that of the region where the person lives today. */
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

    RegionSummary of(PersonFile file) {
        return organisations.region(
                jurisdiction.regionOf(file.residence().municipality(), Dates.dayOf(clock.instant())));
    }
}

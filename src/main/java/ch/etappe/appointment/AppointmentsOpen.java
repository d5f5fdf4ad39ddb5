package ch.etappe.appointment;

import ch.etappe.dossier.ClosingCheck;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.OpenMatter;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** A dossier with an appointment ahead is not closed: somebody would come and nobody would be there. */
@Component
class AppointmentsOpen implements ClosingCheck {

    private final AppointmentOverviews overviews;
    private final Clock clock;

    AppointmentsOpen(AppointmentOverviews overviews, Clock clock) {
        this.overviews = overviews;
        this.clock = clock;
    }

    @Override
    public List<OpenMatter> openIn(DossierId dossier) {
        Instant now = clock.instant();
        int ahead = (int) overviews.of(dossier).stream()
                .filter(one -> one.state().isOpen() && one.endsAt().isAfter(now))
                .count();
        return ahead == 0 ? List.of() : List.of(new OpenMatter("appointment.closing.ahead", ahead));
    }
}

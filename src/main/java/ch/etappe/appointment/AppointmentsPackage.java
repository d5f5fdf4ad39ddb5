package ch.etappe.appointment;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.HandoverPart;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Appointments ahead stay as agreed with the person; the new ones look at who holds them. */
@Component
class AppointmentsPackage implements HandoverPart {

    private final AppointmentOverviews overviews;
    private final Texts texts;
    private final Clock clock;

    AppointmentsPackage(AppointmentOverviews overviews, Texts texts, Clock clock) {
        this.overviews = overviews;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String titleKey() {
        return "appointment.handover.title";
    }

    @Override
    public List<Line> preview(DossierId dossier, Locale reader) {
        return ahead(dossier).stream()
                .map(one -> new Line(
                        texts.get(
                                reader,
                                "appointment.handover.line",
                                Dates.numeric(Dates.dayOf(one.startsAt())),
                                Dates.time(one.startsAt()),
                                texts.get(reader, one.type().key())),
                        one.host()))
                .toList();
    }

    @Override
    public List<Hint> hints(DossierId dossier) {
        return ahead(dossier).isEmpty() ? List.of() : List.of(new Hint("appointment.handover.hint", Side.RECEIVING));
    }

    private List<AppointmentSummary> ahead(DossierId dossier) {
        Instant now = clock.instant();
        return overviews.of(dossier).stream()
                .filter(one -> one.state().isOpen() && one.endsAt().isAfter(now))
                .toList();
    }
}

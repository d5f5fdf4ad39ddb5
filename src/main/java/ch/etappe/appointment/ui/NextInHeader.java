package ch.etappe.appointment.ui;

import ch.etappe.appointment.AppointmentSummary;
import ch.etappe.appointment.Appointments;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.HeaderFact;
import ch.etappe.i18n.Texts;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The next appointment in the header of a case, with the person's answer. */
@Service
class NextInHeader implements HeaderFact {

    private final Appointments appointments;
    private final Texts texts;
    private final Clock clock;

    NextInHeader(Appointments appointments, Texts texts, Clock clock) {
        this.appointments = appointments;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String labelKey() {
        return "appointment.header";
    }

    @Override
    public DataCategory category() {
        return DataCategory.APPOINTMENTS;
    }

    @Override
    public Optional<Component> of(DossierId dossier, Locale reader) {
        return appointments.next(dossier).map(next -> show(next, Wording.of(texts, reader), reader));
    }

    private Component show(AppointmentSummary next, Wording words, Locale reader) {
        Span when = new Span(When.brief(next, clock.instant(), words, reader));
        Span fact = new Span(when, StateBadge.of(next.state(), words));
        fact.addClassName("line");
        return fact;
    }
}

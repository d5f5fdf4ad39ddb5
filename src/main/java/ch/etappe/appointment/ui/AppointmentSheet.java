package ch.etappe.appointment.ui;

import ch.etappe.appointment.AppointmentState;
import ch.etappe.appointment.AppointmentSummary;
import ch.etappe.appointment.Appointments;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.UserId;
import ch.etappe.pocket.PocketSection;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** The top of the refugee's sheet: what is cancelled, what is next, what comes later. */
@Service
class AppointmentSheet implements PocketSection {

    private final Appointments appointments;
    private final Texts texts;
    private final Clock clock;

    AppointmentSheet(Appointments appointments, Texts texts, Clock clock) {
        this.appointments = appointments;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Component> render(UserId user, Locale reader) {
        Wording words = Wording.of(texts, reader);
        Instant now = clock.instant();
        List<AppointmentSummary> ahead = appointments.mine();
        List<Component> sheet = new ArrayList<>();
        ahead.stream()
                .filter(one -> one.state() == AppointmentState.CANCELLED_BY_OFFICE)
                .forEach(one -> sheet.add(cancelled(one, words, reader)));
        List<AppointmentSummary> standing =
                ahead.stream().filter(one -> one.state().isOpen()).toList();
        for (int i = 0; i < standing.size(); i++) {
            String heading = i == 0 ? "appointment.me.next" : "appointment.me.then";
            NextCard card = new NextCard(standing.get(i), heading, now, words, reader);
            if (i > 0) {
                card.addClassName("then");
            }
            sheet.add(card);
        }
        if (standing.isEmpty()) {
            sheet.add(new EmptyState(words.of("appointment.me.none"), words.of("appointment.me.none.next")));
        }
        return sheet;
    }

    private static Component cancelled(AppointmentSummary appointment, Wording words, Locale reader) {
        Span heading = new Span(words.of("appointment.me.cancelled"));
        heading.addClassName("strong");
        Div note = new Div(
                Icon.WARNING.create(),
                heading,
                new Span(words.of(
                        "appointment.me.cancelled.detail",
                        Dates.inWords(Dates.dayOf(appointment.startsAt()), reader),
                        Dates.time(appointment.startsAt()))));
        note.addClassNames("note", "warn");
        return note;
    }
}

package ch.etappe.appointment.ui;

import ch.etappe.appointment.AnswersDue;
import ch.etappe.appointment.AppointmentState;
import ch.etappe.appointment.AppointmentSummary;
import ch.etappe.appointment.Appointments;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.Account;
import ch.etappe.identity.Role;
import ch.etappe.shell.HomeTile;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** On the caseworkers' home: who cannot come, then who has not answered although the day is near. */
@Service
class AnswersTile implements HomeTile {

    private static final int ROWS = 6;

    private final Appointments appointments;
    private final Texts texts;
    private final Clock clock;

    AnswersTile(Appointments appointments, Texts texts, Clock clock) {
        this.appointments = appointments;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CASEWORKER, Role.REGION_LEAD);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> show(Account account) {
        AnswersDue due = appointments.answersDue(ROWS);
        return due.rows().isEmpty() ? Optional.empty() : Optional.of(panel(due));
    }

    private Component panel(AnswersDue due) {
        Locale reader = UI.getCurrentOrThrow().getLocale();
        Wording words = Wording.of(texts, reader);
        Panel panel = Panel.open("answers", words.of("appointment.answers.title"));
        if (due.declined() > 0) {
            panel.beside(Badges.warn(words.of("appointment.answers.declined", due.declined())));
        }
        if (due.unanswered() > 0) {
            panel.beside(Badges.waiting(words.of("appointment.answers.unanswered", due.unanswered())));
        }
        DueList rows = new DueList();
        due.rows().forEach(one -> row(rows, one, words, reader));
        panel.with(rows);
        int more = due.declined() + due.unanswered() - due.rows().size();
        if (more > 0) {
            panel.with(new Paragraph(words.of("appointment.answers.more", more)));
        }
        return panel;
    }

    private void row(DueList rows, AppointmentSummary one, Wording words, Locale reader) {
        Instant now = clock.instant();
        boolean declined = one.state() == AppointmentState.DECLINED;
        String title = declined ? "appointment.answers.row" : "appointment.answers.row-open";
        String when = When.brief(one, now, words, reader);
        ActionLink open = ActionLink.of(
                "/casework/dossiers/" + one.dossier().id() + "#appointments", words.of("appointment.answers.open"));
        rows.row(
                declined ? DueList.Tone.URGENT : DueList.Tone.SOON,
                declined ? Icon.WARNING : Icon.CLOCK,
                words.of(title, one.person()),
                words.of("appointment.with", when, words.of(one.type().key())),
                open);
    }
}

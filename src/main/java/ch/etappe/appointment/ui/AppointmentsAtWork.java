package ch.etappe.appointment.ui;

import ch.etappe.appointment.AppointmentState;
import ch.etappe.appointment.AppointmentSummary;
import ch.etappe.appointment.Appointments;
import ch.etappe.appointment.AppointmentsDue;
import ch.etappe.appointment.ui.AppointmentsSection.Desk;
import ch.etappe.dossier.Counted;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.dossier.WorkRow;
import ch.etappe.dossier.WorkSource;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.uikit.DueList.Tone;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Appointments on the worklist: today's, those a person cannot come to, those without an answer although the day is near. */
@Service
class AppointmentsAtWork implements WorkSource {

    private final AppointmentsDue due;
    private final Appointments appointments;
    private final Desk desk;
    private final CurrentUser currentUser;
    private final Texts texts;
    private final Clock clock;

    AppointmentsAtWork(AppointmentsDue due, AppointmentsSection section, Texts texts) {
        this.due = due;
        this.desk = section.desk();
        this.appointments = desk.appointments();
        this.currentUser = desk.currentUser();
        this.clock = desk.clock();
        this.texts = texts;
    }

    @Override
    public Set<WorkGroup> groups() {
        return Set.of(WorkGroup.TODAY, WorkGroup.WAITING);
    }

    @Override
    public Counted<WorkRow> page(WorkGroup group, boolean mine, int limit, SerializableRunnable changed) {
        return switch (group) {
            case TODAY ->
                both(
                        page(due.declined(mine, limit), Tone.URGENT, "appointment.work.declined", changed),
                        page(due.today(mine, limit), Tone.SOON, "appointment.work.today", changed));
            case WAITING -> page(due.unanswered(mine, limit), Tone.SOON, "appointment.work.unanswered", changed);
            default -> Counted.none();
        };
    }

    private static Counted<WorkRow> both(Counted<WorkRow> first, Counted<WorkRow> second) {
        return new Counted<>(
                Stream.of(first, second).flatMap(page -> page.rows().stream()).toList(),
                first.total() + second.total());
    }

    private Counted<WorkRow> page(
            Counted<AppointmentSummary> page, Tone tone, String key, SerializableRunnable changed) {
        return page.map(one -> row(one, tone, key, changed));
    }

    private WorkRow row(AppointmentSummary one, Tone tone, String key, SerializableRunnable changed) {
        Locale reader = UI.getCurrentOrThrow().getLocale();
        Wording words = Wording.of(texts, reader);
        String when = When.brief(one, clock.instant(), words, reader);
        return new WorkRow(
                one.dossier(),
                one.person(),
                tone,
                tone == Tone.URGENT ? Icon.WARNING : Icon.CALENDAR,
                words.of(key, words.of(one.type().key())),
                words.of("appointment.with", when, one.place()),
                Dates.dayOf(one.startsAt()),
                acts(one, words, changed));
    }

    private List<Component> acts(AppointmentSummary one, Wording words, SerializableRunnable changed) {
        if (currentUser.role() != Role.CASEWORKER) {
            return List.of();
        }
        if (one.state() == AppointmentState.DECLINED) {
            Button propose = new Button(
                    words.of("appointment.propose"), click -> new ProposeDialog(one.dossier(), desk, changed).open());
            propose.setAriaLabel(words.of("appointment.work.act", words.of("appointment.propose"), one.person()));
            return List.of(propose);
        }
        if (!one.hasBegun(clock.instant())) {
            return List.of();
        }
        return List.of(
                act("appointment.held", one, words, () -> appointments.held(one.id()), changed),
                act("appointment.no-show", one, words, () -> appointments.noShow(one.id()), changed));
    }

    private static Button act(
            String key, AppointmentSummary one, Wording words, SerializableRunnable act, SerializableRunnable changed) {
        Button button = new Button(words.of(key), click -> {
            act.run();
            changed.run();
        });
        button.setAriaLabel(words.of("appointment.work.act", words.of(key), one.person()));
        return button;
    }
}

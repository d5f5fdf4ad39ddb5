package ch.etappe.enrolment.ui;

import ch.etappe.dossier.Counted;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.dossier.WorkRow;
import ch.etappe.dossier.WorkSource;
import ch.etappe.enrolment.SeatsWaiting;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.uikit.DueList.Tone;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Seats on the worklist: offered ones ask for an answer today; otherwise it is the turn of a provider, or of the waiting
 * list.
 */
@Service
class SeatsAtWork implements WorkSource {

    private final SeatsWaiting waiting;
    private final SeatAnswers answers;
    private final CurrentUser currentUser;
    private final Texts texts;
    private final Clock clock;

    SeatsAtWork(SeatsWaiting waiting, SeatAnswers answers, CurrentUser currentUser, Texts texts, Clock clock) {
        this.waiting = waiting;
        this.answers = answers;
        this.currentUser = currentUser;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Set<WorkGroup> groups() {
        return Set.of(WorkGroup.TODAY, WorkGroup.WAITING);
    }

    @Override
    public Counted<WorkRow> page(WorkGroup group, boolean mine, int limit, SerializableRunnable changed) {
        return switch (group) {
            case TODAY -> waiting.offered(mine, limit).map(seat -> offered(seat, changed));
            case WAITING -> waiting.page(mine, limit).map(this::waits);
            default -> Counted.none();
        };
    }

    @Override
    public List<WorkRow> of(DossierId dossier, SerializableRunnable changed) {
        return waiting.offeredTo(dossier).stream()
                .map(seat -> offered(seat, changed))
                .toList();
    }

    private WorkRow offered(SeatsWaiting.Row seat, SerializableRunnable changed) {
        Wording words = words();
        LocalDate today = Dates.dayOf(clock.instant());
        LocalDate until = Objects.requireNonNull(seat.answerBy(), "The database lets no offer be without an end");
        String title = title(seat);
        return new WorkRow(
                seat.dossier(),
                seat.person(),
                until.isAfter(today) ? Tone.SOON : Tone.URGENT,
                Icon.BOOK,
                words.of("enrolment.work.offered", title),
                words.of("enrolment.work.offered-until", seat.provider(), Dates.numeric(until)),
                until,
                currentUser.role() == Role.CASEWORKER
                        ? answers.of(seat.id(), seat.person() + ", " + title, changed)
                        : List.of());
    }

    private WorkRow waits(SeatsWaiting.Row seat) {
        Wording words = words();
        LocalDate since = Dates.dayOf(seat.requestedAt());
        Integer position = seat.waitingPosition();
        return new WorkRow(
                seat.dossier(),
                seat.person(),
                Tone.CALM,
                Icon.BOOK,
                title(seat),
                position == null
                        ? words.of(
                                "enrolment.work.asked",
                                seat.provider(),
                                words.of(seat.state().key()),
                                Dates.numeric(since))
                        : words.of("enrolment.work.queued", seat.provider(), position, Dates.numeric(since)),
                since,
                List.of());
    }

    private static String title(SeatsWaiting.Row seat) {
        return seat.title().in(reader()).text();
    }

    private Wording words() {
        return Wording.of(texts, reader());
    }

    private static Locale reader() {
        return UI.getCurrentOrThrow().getLocale();
    }
}

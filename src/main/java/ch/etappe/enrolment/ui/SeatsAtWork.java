package ch.etappe.enrolment.ui;

import ch.etappe.dossier.Counted;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.dossier.WorkRow;
import ch.etappe.dossier.WorkSource;
import ch.etappe.enrolment.SeatsWaiting;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.uikit.DueList.Tone;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Requests for seats on the worklist: it is the turn of a provider, or of the waiting list. */
@Service
class SeatsAtWork implements WorkSource {

    private final SeatsWaiting waiting;
    private final Texts texts;

    SeatsAtWork(SeatsWaiting waiting, Texts texts) {
        this.waiting = waiting;
        this.texts = texts;
    }

    @Override
    public Set<WorkGroup> groups() {
        return Set.of(WorkGroup.WAITING);
    }

    @Override
    public Counted<WorkRow> page(WorkGroup group, boolean mine, int limit, SerializableRunnable changed) {
        return waiting.page(mine, limit).map(this::row);
    }

    @Override
    public List<WorkRow> of(DossierId dossier, SerializableRunnable changed) {
        return List.of();
    }

    private WorkRow row(SeatsWaiting.Row seat) {
        Locale reader = UI.getCurrentOrThrow().getLocale();
        Wording words = Wording.of(texts, reader);
        LocalDate since = Dates.dayOf(seat.requestedAt());
        Integer position = seat.waitingPosition();
        return new WorkRow(
                seat.dossier(),
                seat.person(),
                Tone.CALM,
                Icon.BOOK,
                seat.title().in(reader).text(),
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
}

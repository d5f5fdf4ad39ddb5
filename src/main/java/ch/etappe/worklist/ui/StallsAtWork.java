package ch.etappe.worklist.ui;

import ch.etappe.dossier.CaseAct;
import ch.etappe.dossier.Counted;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.dossier.WorkRow;
import ch.etappe.dossier.WorkSource;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.uikit.DueList.Tone;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Wording;
import ch.etappe.worklist.StallCause;
import ch.etappe.worklist.Stalls;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Stuck cases on the worklist and on their case page: the cause, and a next act that is called a suggestion. */
@Service
class StallsAtWork implements WorkSource {

    /** What gets every stuck case moving: to see the person. */
    private static final String SUGGESTED = "propose-appointment";

    private final Stalls stalls;
    private final DossierAccess access;
    private final List<CaseAct> acts;
    private final Texts texts;
    private final Clock clock;

    StallsAtWork(Stalls stalls, DossierAccess access, List<CaseAct> acts, Texts texts, Clock clock) {
        this.stalls = stalls;
        this.access = access;
        this.acts = acts.stream().filter(act -> act.code().equals(SUGGESTED)).toList();
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Set<WorkGroup> groups() {
        return Set.of(WorkGroup.STUCK);
    }

    @Override
    public Counted<WorkRow> page(WorkGroup group, boolean mine, int limit, SerializableRunnable changed) {
        List<CaseAct> offered = offered();
        return stalls.page(mine, limit).map(row -> row(row, offered, changed));
    }

    @Override
    public List<WorkRow> of(DossierId dossier, SerializableRunnable changed) {
        return stalls.of(dossier)
                .map(row -> row(row, offered(), changed))
                .map(List::of)
                .orElseGet(List::of);
    }

    private WorkRow row(Stalls.Row row, List<CaseAct> offered, SerializableRunnable changed) {
        Locale reader = UI.getCurrentOrThrow().getLocale();
        Wording words = Wording.of(texts, reader);
        LocalizedText what = row.what();
        StallCause cause = row.cause();
        long days = ChronoUnit.DAYS.between(row.since(), Dates.dayOf(clock.instant()));
        return new WorkRow(
                row.dossier(),
                row.person(),
                Tone.URGENT,
                Icon.STOP,
                words.of(cause.key(), what == null ? "" : what.in(reader).text(), days),
                words.of("worklist.stall.suggestion", words.of(cause.suggestionKey())),
                row.since(),
                offered.stream().map(act -> button(act, row, words, changed)).toList());
    }

    private List<CaseAct> offered() {
        return acts.stream().filter(act -> access.mayWrite(act.category())).toList();
    }

    private static Component button(CaseAct act, Stalls.Row row, Wording words, SerializableRunnable changed) {
        String label = words.of(act.labelKey());
        Button button = new Button(label, click -> act.begin(row.dossier(), changed));
        button.setAriaLabel(words.of("worklist.act", label, row.person()));
        return button;
    }
}

package ch.etappe.attendance.ui;

import ch.etappe.attendance.AttendanceShares;
import ch.etappe.attendance.AttendanceShares.LowRow;
import ch.etappe.dossier.CaseAct;
import ch.etappe.dossier.Counted;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.dossier.WorkRow;
import ch.etappe.dossier.WorkSource;
import ch.etappe.i18n.Texts;
import ch.etappe.uikit.DueList.Tone;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Who hardly comes to a course, with the cause and a next act that is called a suggestion. */
@Service
class LowAtWork implements WorkSource {

    /** Somebody has to ask the person why. */
    private static final String SUGGESTED = "propose-appointment";

    private final AttendanceShares shares;
    private final DossierAccess access;
    private final List<CaseAct> acts;
    private final Texts texts;

    LowAtWork(AttendanceShares shares, DossierAccess access, List<CaseAct> acts, Texts texts) {
        this.shares = shares;
        this.access = access;
        this.acts = acts.stream().filter(act -> act.code().equals(SUGGESTED)).toList();
        this.texts = texts;
    }

    @Override
    public Set<WorkGroup> groups() {
        return Set.of(WorkGroup.STUCK);
    }

    @Override
    public Counted<WorkRow> page(WorkGroup group, boolean mine, int limit, SerializableRunnable changed) {
        List<CaseAct> offered = offered();
        return shares.low(mine, limit).map(row -> row(row, offered, changed));
    }

    @Override
    public List<WorkRow> of(DossierId dossier, SerializableRunnable changed) {
        List<CaseAct> offered = offered();
        return shares.lowOf(dossier).stream()
                .map(row -> row(row, offered, changed))
                .toList();
    }

    private WorkRow row(LowRow row, List<CaseAct> offered, SerializableRunnable changed) {
        Locale reader = UI.getCurrentOrThrow().getLocale();
        Wording words = Wording.of(texts, reader);
        return new WorkRow(
                row.dossier(),
                row.person(),
                Tone.URGENT,
                Icon.BOOK,
                words.of("attendance.low", row.title().in(reader).text()),
                words.of(row.cause().key(), row.there(), row.marked(), row.provider()),
                row.lastOn(),
                offered.stream().map(act -> button(act, row, words, changed)).toList());
    }

    private List<CaseAct> offered() {
        return acts.stream().filter(act -> access.mayWrite(act.category())).toList();
    }

    private static Component button(CaseAct act, LowRow row, Wording words, SerializableRunnable changed) {
        String label = words.of(act.labelKey());
        Button button = new Button(label, click -> act.begin(row.dossier(), changed));
        button.setAriaLabel(words.of("attendance.low.act", label, row.person()));
        return button;
    }
}

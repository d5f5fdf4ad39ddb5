package ch.etappe.assessment.ui;

import ch.etappe.assessment.DueEvidence;
import ch.etappe.assessment.EvidencesDue;
import ch.etappe.assessment.ResultKind;
import ch.etappe.assessment.Results;
import ch.etappe.dossier.Counted;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.dossier.WorkRow;
import ch.etappe.dossier.WorkSource;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.shell.Drafts;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.DueList.Tone;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Evidence for the impact goals on the worklist; the case page has its own list of it. */
@Service
class EvidencesAtWork implements WorkSource {

    private final EvidencesDue due;
    private final Results results;
    private final DossierAccess access;
    private final Drafts drafts;
    private final Texts texts;
    private final Clock clock;

    EvidencesAtWork(EvidencesDue due, Results results, DossierAccess access, Drafts drafts, Texts texts, Clock clock) {
        this.due = due;
        this.results = results;
        this.access = access;
        this.drafts = drafts;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Set<WorkGroup> groups() {
        return Set.of(WorkGroup.OVERDUE, WorkGroup.SOON);
    }

    @Override
    public Counted<WorkRow> page(WorkGroup group, boolean mine, int limit, SerializableRunnable changed) {
        boolean writable = access.mayWrite(DataCategory.ASSESSMENT);
        return due.page(group, mine, limit).map(one -> row(one, writable, changed));
    }

    /** A step past its day is more urgent than evidence that can still be written down. */
    private WorkRow row(DueEvidence one, boolean writable, SerializableRunnable changed) {
        Wording words = Wording.of(texts, UI.getCurrentOrThrow().getLocale());
        LocalDate today = Dates.dayOf(clock.instant());
        boolean overdue = one.isOverdueOn(today);
        return new WorkRow(
                one.dossier(),
                one.name(),
                overdue ? Tone.SOON : Tone.CALM,
                Icon.CLOCK,
                words.of("assessment.work.evidence", words.of(one.goal().key())),
                words.of(
                        overdue ? "assessment.due-state.overdue" : "assessment.due-state.soon",
                        Dates.numeric(one.dueOn())),
                one.dueOn(),
                writable ? List.of(act(one, today, words, changed)) : List.of());
    }

    private Component act(DueEvidence one, LocalDate today, Wording words, SerializableRunnable changed) {
        ResultKind kind = one.goal().kind();
        if (kind == null) {
            return childRecord(one.dossier(), words);
        }
        Button record = new Button(
                words.of("assessment.result.record"),
                click -> new ResultDialog(one.dossier(), kind, null, results, drafts, today, changed).open());
        record.setAriaLabel(
                words.of("assessment.work.record", words.of(one.goal().key()), one.name()));
        return record;
    }

    /** The way to where a child's start at school is written down. */
    static ActionLink childRecord(DossierId dossier, Wording words) {
        return ActionLink.quiet("casework/dossiers/" + dossier.id() + "#person", words.of("assessment.child-record"));
    }
}

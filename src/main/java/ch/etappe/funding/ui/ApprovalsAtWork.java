package ch.etappe.funding.ui;

import ch.etappe.dossier.Counted;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.dossier.WorkRow;
import ch.etappe.dossier.WorkSource;
import ch.etappe.funding.ApprovalsDue;
import ch.etappe.funding.ApprovalsDue.Due;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.uikit.ActionLink;
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

/** Cost approvals on the worklist: to be handed in, to be decided, running out; on the case page they stand at the course. */
@Service
class ApprovalsAtWork implements WorkSource {

    private final ApprovalsDue approvals;
    private final CostDialogs dialogs;
    private final Texts texts;

    ApprovalsAtWork(ApprovalsDue approvals, CostDialogs dialogs, Texts texts) {
        this.approvals = approvals;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @Override
    public Set<WorkGroup> groups() {
        return Set.of(WorkGroup.TODAY, WorkGroup.OVERDUE, WorkGroup.SOON);
    }

    @Override
    public Counted<WorkRow> page(WorkGroup group, boolean mine, int limit, SerializableRunnable changed) {
        return approvals.page(group, mine, limit).map(due -> row(due, group, changed));
    }

    private WorkRow row(Due due, WorkGroup group, SerializableRunnable changed) {
        Locale reader = UI.getCurrentOrThrow().getLocale();
        Wording words = Wording.of(texts, reader);
        return new WorkRow(
                due.dossier(),
                due.person(),
                group == WorkGroup.OVERDUE ? Tone.URGENT : Tone.SOON,
                Icon.MONEY,
                words.of(due.what().key(), due.title().in(reader).text()),
                words.of(due.what().key() + ".detail", Dates.numeric(due.on())),
                due.on(),
                List.of(act(due, words, changed)));
    }

    private Component act(Due due, Wording words, SerializableRunnable changed) {
        return switch (due.what()) {
            case DRAFT, RETURNED -> {
                Button complete =
                        new Button(words.of("funding.approval.complete"), click -> dialogs.open(due.id(), changed));
                complete.setAriaLabel(words.of("funding.work.complete", due.person()));
                yield complete;
            }
            case SUBMITTED, GROUP, EXPIRES ->
                ActionLink.quiet(CostsView.PATH + "/" + due.id().id(), words.of("funding.work.open"));
        };
    }
}

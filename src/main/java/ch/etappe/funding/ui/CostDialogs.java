package ch.etappe.funding.ui;

import ch.etappe.funding.CostApprovalId;
import ch.etappe.funding.CostApprovals;
import ch.etappe.i18n.Texts;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens the dialog in which a caseworker hands in the costs of a seat; also right after a booking. */
@Component
public class CostDialogs {

    private final CostApprovals approvals;
    private final Texts texts;

    CostDialogs(CostApprovals approvals, Texts texts) {
        this.approvals = approvals;
        this.texts = texts;
    }

    /** Of a seat that waits for it; nothing happens if it does not. */
    public void openFor(UUID seat, SerializableRunnable after) {
        approvals.ofSeat(seat).ifPresent(id -> open(id, after));
    }

    public void open(CostApprovalId id, SerializableRunnable after) {
        Wording words = Wording.of(texts, UI.getCurrentOrThrow().getLocale());
        new CostDialog(approvals, approvals.open(id), words, after).open();
    }
}

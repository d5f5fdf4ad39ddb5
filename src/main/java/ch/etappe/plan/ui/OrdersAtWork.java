package ch.etappe.plan.ui;

import ch.etappe.dossier.Counted;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.dossier.WorkRow;
import ch.etappe.dossier.WorkSource;
import ch.etappe.i18n.Dates;
import ch.etappe.plan.RequirementDue;
import ch.etappe.plan.RequirementsDue;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.DueList.Tone;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Formal orders on the worklist: a talk with the person is due, and no more than that. */
@Service
class OrdersAtWork implements WorkSource {

    private final RequirementsDue orders;
    private final PlanWords fields;

    OrdersAtWork(RequirementsDue orders, PlanWords fields) {
        this.orders = orders;
        this.fields = fields;
    }

    @Override
    public Set<WorkGroup> groups() {
        return Set.of(WorkGroup.OVERDUE, WorkGroup.SOON);
    }

    @Override
    public Counted<WorkRow> page(WorkGroup group, boolean mine, int limit, SerializableRunnable changed) {
        return orders.page(group, mine, limit).map(due -> row(due, group == WorkGroup.OVERDUE));
    }

    private WorkRow row(RequirementDue due, boolean overdue) {
        Wording words = fields.all();
        return new WorkRow(
                due.dossier(),
                due.person(),
                overdue ? Tone.URGENT : Tone.CALM,
                Icon.DOCUMENT,
                words.of("plan.work.order"),
                words.of(overdue ? "plan.work.order-overdue" : "plan.work.order-soon", Dates.numeric(due.dueOn())),
                due.dueOn(),
                List.of(ActionLink.quiet(
                        "casework/dossiers/" + due.dossier().id() + "#plan", words.of("plan.work.order-open"))));
    }
}

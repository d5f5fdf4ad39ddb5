package ch.etappe.worklist.ui;

import ch.etappe.dossier.Counted;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.dossier.WorkRow;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Panel;
import com.vaadin.flow.component.html.Div;

/** The first rows of one group with the way to all of them; a row that is settled goes at once. */
class WorkPanel extends Div {

    private final WorkGroup group;
    private final transient Worklist worklist;
    private final int rows;

    WorkPanel(WorkGroup group, Worklist worklist, int rows) {
        this.group = group;
        this.worklist = worklist;
        this.rows = rows;
    }

    Counted<WorkRow> refresh() {
        Counted<WorkRow> page = worklist.page(group, worklist.startsWithMine(), rows, this::refresh);
        removeAll();
        Panel panel = Panel.open("work-" + group.code(), getTranslation(group.key()))
                .beside(Badges.neutral(getTranslation("worklist.count", page.total())));
        if (page.total() > page.rows().size()) {
            panel.actions(ActionLink.quiet("/" + WorklistView.path(group), getTranslation("worklist.all")));
        }
        add(panel.with(
                page.rows().isEmpty()
                        ? new EmptyState(getTranslation("worklist.settled"))
                        : new WorkRows(page.rows())));
        return page;
    }
}

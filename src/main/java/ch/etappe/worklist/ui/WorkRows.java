package ch.etappe.worklist.ui;

import ch.etappe.dossier.WorkRow;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Rows of the worklist: the person leads to the case, the acts settle the row in place. */
class WorkRows extends DueList {

    WorkRows(List<WorkRow> rows) {
        rows.forEach(this::add);
    }

    private void add(WorkRow row) {
        Anchor person = new Anchor("casework/dossiers/" + row.dossier().id(), new UserText(row.person()));
        Span title = new Span(person, new Span(" · "), new UserText(row.title()));
        row(
                row.tone(),
                row.icon(),
                title,
                new UserText(row.detail()),
                row.acts().toArray(Component[]::new));
    }
}

package ch.etappe.standard.ui;

import ch.etappe.standard.Difference;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Panel;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** A version to read, and beside it what it changes. */
class VersionColumns extends Div {

    VersionColumns(VersionSheets sheets, List<Difference> changes) {
        addClassName("columns");
        Panel panel = Panel.sheet("changes", getTranslation("standard.changes"));
        panel.with(
                changes.isEmpty()
                        ? new EmptyState(getTranslation("standard.changes.none"))
                        : new DifferenceList(changes));
        add(sheets, new Div(panel));
    }
}

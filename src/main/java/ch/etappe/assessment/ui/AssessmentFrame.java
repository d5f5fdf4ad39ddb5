package ch.etappe.assessment.ui;

import ch.etappe.assessment.AssessmentSummary;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Around an assessment, written or read: whose it is, how it stands, and what helps beside it. */
class AssessmentFrame extends Div {

    AssessmentFrame(AssessmentSummary summary, PageHeader header, Component main, Div side) {
        Div columns = new Div(main, side);
        columns.addClassName("columns");
        side.addClassName("side");
        add(header, standing(summary), columns);
    }

    private Div standing(AssessmentSummary summary) {
        Div line = new Div(AssessmentBadge.of(summary.state(), Wording.of(this)));
        line.addClassName("standing");
        if (summary.reason() != null) {
            Paragraph reason = new Paragraph(getTranslation("assessment.version", summary.versionNo()) + " ");
            reason.add(new UserText(summary.reason()));
            line.add(reason);
        }
        return line;
    }
}

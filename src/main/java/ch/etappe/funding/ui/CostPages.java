package ch.etappe.funding.ui;

import ch.etappe.funding.CostApprovalId;
import ch.etappe.funding.CostApprovals;
import ch.etappe.funding.CostSheet;
import ch.etappe.i18n.Texts;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** The page of one cost approval, the same for a region and for the canton. */
@Service
class CostPages {

    private final CostApprovals approvals;
    private final CostActs acts;
    private final Texts texts;

    CostPages(CostApprovals approvals, CostActs acts, Texts texts) {
        this.approvals = approvals;
        this.acts = acts;
        this.texts = texts;
    }

    /** @param list where one comes from */
    void show(Div page, CostApprovalId id, String list) {
        Locale reader = UI.getCurrentOrThrow().getLocale();
        Wording words = Wording.of(texts, reader);
        CostSheet sheet = approvals.open(id);
        CostPanels panels = new CostPanels(sheet, words, reader);
        List<Component> actions = new ArrayList<>();
        actions.add(new Anchor(list, words.of("funding.approval.all")));
        actions.addAll(acts.of(sheet, () -> show(page, id, list)));
        PageHeader header = new PageHeader(words.of("funding.approval.page"), actions.toArray(Component[]::new));
        Div main = new Div(new CostNotes(sheet, words), panels.amount(), panels.about());
        Div beside = new Div(panels.checks(), panels.steps());
        beside.addClassName("beside");
        Div columns = new Div(main, beside);
        columns.addClassName("columns");
        page.removeAll();
        page.add(header, columns);
    }
}

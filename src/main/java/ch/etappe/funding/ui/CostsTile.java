package ch.etappe.funding.ui;

import ch.etappe.funding.CostApprovals;
import ch.etappe.funding.CostBox;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.Account;
import ch.etappe.identity.Role;
import ch.etappe.shell.HomeTile;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** On the canton's home: how many costs wait for its decision. A region's stand on its worklist. */
@Service
class CostsTile implements HomeTile {

    private final CostApprovals approvals;
    private final Texts texts;

    CostsTile(CostApprovals approvals, Texts texts) {
        this.approvals = approvals;
        this.texts = texts;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CANTON);
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> show(Account account) {
        int open = approvals.count(CostBox.TO_DECIDE);
        if (open == 0) {
            return Optional.empty();
        }
        Wording words = Wording.of(texts, UI.getCurrentOrThrow().getLocale());
        return Optional.of(Panel.sheet("costs", words.of("funding.approval.title"))
                .with(
                        new Paragraph(words.of("funding.approval.tile.count", open)),
                        ActionLink.main("/" + CantonCostsView.PATH, words.of("funding.approval.tile.open"))));
    }
}

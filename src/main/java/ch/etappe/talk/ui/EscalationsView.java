package ch.etappe.talk.ui;

import ch.etappe.identity.Role;
import ch.etappe.talk.Suppression;
import ch.etappe.talk.TalkEscalations;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.PageHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** UC-31: in which municipalities talks stay open: numbers, nobody's name. */
@Route("canton/talks")
@Menu(order = 45, title = "talk.title", icon = "people")
@RolesAllowed(Role.IS_CANTON)
class EscalationsView extends Composite<Div> implements HasDynamicTitle {

    EscalationsView(TalkEscalations escalations) {
        TalkEscalations.Escalated escalated = escalations.overview();
        Grid<TalkEscalations.Municipality> grid = new Grid<>();
        grid.setAriaLabel(getPageTitle());
        grid.addColumn(TalkEscalations.Municipality::name)
                .setHeader(getTranslation("talk.escalation.municipality"))
                .setFlexGrow(2);
        grid.addColumn(one -> inWords(one.talks())).setHeader(getTranslation("talk.escalation.talks"));
        grid.setItems(escalated.municipalities());
        grid.setAllRowsVisible(true);
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("talk.escalation.none"), getTranslation("talk.escalation.none-next")));
        getContent()
                .add(
                        new PageHeader(getPageTitle())
                                .line(getTranslation("talk.escalation.line", escalated.days(), Suppression.FEW)),
                        grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("talk.title");
    }

    private String inWords(Suppression.Number number) {
        return getTranslation(number.below() ? "talk.escalation.below" : "talk.escalation.count", number.count());
    }
}

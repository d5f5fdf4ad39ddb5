package ch.etappe.plan.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.plan.PlanState;
import ch.etappe.plan.PlanSummary;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which version, how it stands, since when it holds and when it is to be looked at again. */
class StateLine extends Div {

    /** @param review when it is to be looked at again; null unless it is in force */
    StateLine(PlanSummary plan, @Nullable LocalDate review) {
        addClassName("plan-state");
        add(badge(plan.state()), new Span(getTranslation("plan.page.version", plan.versionNo())));
        LocalDate since = plan.inForceOn();
        if (since != null) {
            add(soft(getTranslation("plan.page.since", Dates.numeric(since))));
        }
        if (review != null && plan.state() == PlanState.IN_FORCE) {
            add(soft(getTranslation("plan.page.review", Dates.numeric(review))));
        }
    }

    static Badge badge(PlanState state) {
        String word = UI.getCurrentOrThrow().getTranslation(state.key());
        return switch (state) {
            case DRAFT, SUPERSEDED, ENDED -> Badges.neutral(word);
            case PROPOSED, SIGNED_ONE -> Badges.waiting(word);
            case IN_FORCE -> Badges.good(word);
        };
    }

    private static Span soft(String text) {
        Span part = new Span(text);
        part.addClassName("soft");
        return part;
    }
}

package ch.etappe.plan.ui;

import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.plan.RequirementState;
import ch.etappe.plan.RequirementSummary;
import ch.etappe.plan.RequirementSummary.Decision;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.springframework.stereotype.Service;

/** A formal order below the measure that carries it out: what, by whom, until when, and how it stands. */
@Service
class OrderBlocks {

    private final PlanWords fields;

    OrderBlocks(PlanWords fields) {
        this.fields = fields;
    }

    Div block(DossierId dossier, RequirementSummary order, List<Component> acts) {
        Wording words = fields.all();
        Span what = new Span(new UserText(order.ordered(), "de-CH"));
        what.addClassName("strong");
        Div head = new Div(badge(order.state(), words), what);
        head.addClassName("line");
        Div block = new Div(head, soft(who(order, words)));
        block.addClassName("order");
        String issuedBy = order.issuedBy();
        if (order.isInForce() && issuedBy != null) {
            block.add(Badges.warn(words.of("plan.order.of-earlier-region", issuedBy)));
        }
        if (order.endedOn() != null) {
            block.add(soft(ended(order, words)));
        }
        Decision decision = order.decision();
        if (decision != null) {
            block.add(ActionLink.quiet("casework/dossiers/" + dossier.id() + "#documents", decision.title())
                    .icon(Icon.DOCUMENT));
        } else if (order.isInForce()) {
            block.add(soft(words.of("plan.order.decision-missing")));
        }
        if (order.isInForce()) {
            block.add(soft(words.of("plan.order.no-effect")));
        }
        if (!acts.isEmpty()) {
            block.add(new Actions(acts.toArray(Component[]::new)));
        }
        return block;
    }

    private static String who(RequirementSummary order, Wording words) {
        String signatory = order.signatory();
        String day = Dates.numeric(order.orderedOn());
        String due = Dates.numeric(order.dueOn());
        return signatory == null
                ? words.of("plan.order.line", order.authority(), day, due)
                : words.of("plan.order.line-signed", order.authority(), day, due, signatory);
    }

    private static String ended(RequirementSummary order, Wording words) {
        String day = order.endedOn() == null ? "" : Dates.numeric(order.endedOn());
        String reason = order.endReason();
        return reason == null ? words.of("plan.order.met-on", day) : words.of("plan.order.lifted-on", day, reason);
    }

    static Badge badge(RequirementState state, Wording words) {
        String word = words.of("plan.order.badge", words.of(state.key()));
        return switch (state) {
            case IN_FORCE -> Badges.here(word);
            case MET -> Badges.good(word);
            case LIFTED -> Badges.neutral(word);
        };
    }

    private static Span soft(String text) {
        Span line = new Span(new UserText(text));
        line.addClassName("soft");
        return line;
    }
}

package ch.etappe.plan.ui;

import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.plan.RequirementState;
import ch.etappe.plan.RequirementSummary;
import ch.etappe.plan.RequirementSummary.Decision;
import ch.etappe.plan.Requirements;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What an office ordered, for the person: what, until when, and whom to talk to. It never threatens. */
@Service
class MyOrders {

    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";

    private final Requirements requirements;
    private final PlanWords fields;

    MyOrders(Requirements requirements, PlanWords fields) {
        this.requirements = requirements;
        this.fields = fields;
    }

    /** Empty where nothing was ordered. */
    Optional<Section> of(DossierId dossier) {
        List<RequirementSummary> orders = requirements.mine(dossier);
        if (orders.isEmpty()) {
            return Optional.empty();
        }
        Wording words = fields.all();
        Section section = new Section(new H2(words.of("plan.me.order.title")));
        section.addClassNames("sheet", "my-stage");
        if (orders.getFirst().isInForce()) {
            Paragraph text = new Paragraph(words.of("plan.me.order.text"));
            text.addClassName("soft");
            section.add(text);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("changes");
        orders.forEach(order -> list.add(item(order, words)));
        section.add(list);
        return Optional.of(section);
    }

    private static ListItem item(RequirementSummary order, Wording words) {
        Locale reader = UI.getCurrentOrThrow().getLocale();
        UserText ordered = new UserText(order.ordered(), "de-CH");
        ordered.addClassName("strong");
        Div line = new Div(badge(order.state(), words), ordered);
        line.addClassName("line");
        ListItem item = new ListItem(line);
        if (!reader.getLanguage().equals("de")) {
            item.add(soft(words.of("plan.me.own-words")));
        }
        if (order.isInForce()) {
            item.add(soft(words.of("plan.me.until", Dates.inWordsWithYear(order.dueOn(), reader))));
        }
        item.add(soft(words.of(
                "plan.me.order.from", isolated(order.authority()), Dates.inWordsWithYear(order.orderedOn(), reader))));
        Decision decision = order.decision();
        if (decision != null && decision.shared()) {
            item.add(ActionLink.quiet("me/documents", words.of("plan.me.order.read"))
                    .icon(Icon.DOCUMENT));
        }
        return item;
    }

    /** A name in Latin letters that does not drag the date after it along. */
    private static String isolated(String name) {
        return FIRST_STRONG_ISOLATE + name + POP_ISOLATE;
    }

    private static Badge badge(RequirementState state, Wording words) {
        String word = words.of(state.key());
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

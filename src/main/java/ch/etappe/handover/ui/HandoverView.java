package ch.etappe.handover.ui;

import ch.etappe.handover.HandoverId;
import ch.etappe.handover.HandoverPage;
import ch.etappe.handover.HandoverSummary;
import ch.etappe.handover.Handovers;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** One hand-over for both sides: who to whom and why, what goes over, what is not to be forgotten, and the decision. */
@Route("casework/handovers/:handover")
@RolesAllowed({Role.IS_CASEWORKER, Role.IS_REGION_LEAD})
class HandoverView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Handovers handovers;
    private final HandoverActs acts;

    HandoverView(Handovers handovers, HandoverActs acts) {
        this.handovers = handovers;
        this.acts = acts;
        addClassName("case-page");
    }

    static String path(HandoverId id) {
        return "casework/handovers/" + id.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(HandoverId.parse(event.getRouteParameters().get("handover").orElse("")));
    }

    /** Neutral on purpose: tabs and histories are seen by others. */
    @Override
    public String getPageTitle() {
        return getTranslation("handover.page.title");
    }

    private void show(HandoverId id) {
        removeAll();
        HandoverPage page = handovers.open(id, getLocale());
        HandoverSummary one = page.summary();
        PageHeader header =
                new PageHeader(getPageTitle(), acts.of(page, () -> show(id)).toArray(Component[]::new));
        Div beside = new Div(facts(one), checklist(page, id));
        beside.addClassName("beside");
        Div columns = new Div(contents(page), beside);
        columns.addClassName("columns");
        add(header, columns);
    }

    private Component facts(HandoverSummary one) {
        Facts facts = Facts.inRows()
                .fact(getTranslation("handover.list.person"), one.person())
                .fact(getTranslation("handover.list.from"), new UserText(one.from() + ", " + one.fromRegion()))
                .fact(
                        getTranslation("handover.list.to"),
                        new UserText(one.to() == null ? one.toRegion() : one.to() + ", " + one.toRegion()));
        if (one.moved()) {
            facts.fact(getTranslation("handover.page.cause"), getTranslation("handover.page.moved"));
        }
        if (one.reason() != null) {
            facts.fact(getTranslation("handover.page.reason"), one.reason());
        }
        if (one.decidedBy() != null && one.decidedAt() != null) {
            facts.fact(
                    getTranslation("handover.page.decided"),
                    new UserText(one.decidedBy() + ", " + Dates.numeric(Dates.dayOf(one.decidedAt()))));
        }
        if (one.decisionReason() != null) {
            facts.fact(getTranslation("handover.page.decision-reason"), one.decisionReason());
        }
        return Panel.sheet("handover", getTranslation("handover.page.facts"))
                .beside(HandoverBadge.of(one.state(), getTranslation(one.state().key())))
                .with(facts);
    }

    private Component contents(HandoverPage page) {
        Div parts = new Div();
        if (page.parts().isEmpty()) {
            parts.add(new EmptyState(getTranslation("handover.page.gone"), getTranslation("handover.page.gone-next")));
            return parts;
        }
        Paragraph note = new Paragraph(getTranslation("handover.page.package-note"));
        note.addClassName("soft");
        parts.add(note);
        int number = 0;
        for (HandoverPage.Part part : page.parts()) {
            UnorderedList lines = new UnorderedList();
            lines.addClassName("history");
            part.lines().forEach(line -> {
                Div words = new Div(new UserText(line.text()));
                if (line.detail() != null) {
                    Span detail = new Span(new UserText(line.detail()));
                    detail.addClassName("soft");
                    words.add(detail);
                }
                lines.add(new ListItem(words));
            });
            parts.add(Panel.open("part-" + number++, getTranslation(part.titleKey()))
                    .with(lines));
        }
        return parts;
    }

    private Component checklist(HandoverPage page, HandoverId id) {
        Panel panel = Panel.sheet("checklist", getTranslation("handover.checklist.title"));
        return panel.with(acts.checklist(page, () -> show(id)).toArray(Component[]::new));
    }
}

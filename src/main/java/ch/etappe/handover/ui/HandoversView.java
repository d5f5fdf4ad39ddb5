package ch.etappe.handover.ui;

import ch.etappe.handover.HandoverBox;
import ch.etappe.handover.HandoverSummary;
import ch.etappe.handover.Handovers;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.LazyGrid;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** UC-16: what comes to the own region and what leaves it; the open ones first. */
@Route("casework/handovers")
@Menu(order = 60, title = "handover.list.title", icon = "forward")
@RolesAllowed({Role.IS_CASEWORKER, Role.IS_REGION_LEAD})
class HandoversView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Select<HandoverBox> box = new Select<>();
    private final LazyGrid<HandoverSummary> list;

    HandoversView(Handovers handovers) {
        addClassName("list-page");
        box.setLabel(getTranslation("handover.list.which"));
        box.setItems(HandoverBox.values());
        box.setItemLabelGenerator(item -> getTranslation(item.key()));
        box.setValue(HandoverBox.INCOMING);
        list = new LazyGrid<HandoverSummary>(
                        "handover.list.total",
                        new EmptyState(
                                getTranslation("handover.list.empty"), getTranslation("handover.list.empty-next")))
                .named(getPageTitle());
        columns();
        list.load(
                page -> handovers.page(box.getValue(), page.getOffset(), page.getLimit()).stream(),
                page -> handovers.count(box.getValue()));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show();
            }
        });
        Div filter = new Div(box);
        filter.addClassName("filter");
        add(new PageHeader(getPageTitle()), filter, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean outgoing = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("outgoing")
                .isPresent();
        box.setValue(outgoing ? HandoverBox.OUTGOING : HandoverBox.INCOMING);
        list.refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("handover.list.title");
    }

    private void show() {
        String url = "casework/handovers" + (box.getValue() == HandoverBox.OUTGOING ? "?outgoing" : "");
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, url));
        list.refresh();
    }

    private void columns() {
        list.grid()
                .addComponentColumn(one -> new Anchor(HandoverView.path(one.id()), new UserText(one.person())))
                .setHeader(getTranslation("handover.list.person"))
                .setFlexGrow(3);
        list.grid()
                .addComponentColumn(one -> lines(one.from(), one.fromRegion()))
                .setHeader(getTranslation("handover.list.from"))
                .setFlexGrow(3);
        list.grid()
                .addComponentColumn(
                        one -> one.to() == null ? new UserText(one.toRegion()) : lines(one.to(), one.toRegion()))
                .setHeader(getTranslation("handover.list.to"))
                .setFlexGrow(3);
        list.grid()
                .addComponentColumn(one ->
                        HandoverBadge.of(one.state(), getTranslation(one.state().key())))
                .setHeader(getTranslation("handover.list.state"))
                .setWidth("13rem")
                .setFlexGrow(0);
        list.grid()
                .addColumn(one -> Dates.numeric(Dates.dayOf(one.createdAt())))
                .setHeader(getTranslation("handover.list.since"))
                .setFlexGrow(1);
    }

    private static Component lines(String first, String second) {
        Span soft = new Span(new UserText(second));
        soft.addClassName("soft");
        Div cell = new Div(new UserText(first), soft);
        cell.addClassName("two-lines");
        return cell;
    }
}

package ch.etappe.offer.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.offer.OfferSummary;
import ch.etappe.offer.Offers;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.LazyGrid;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** BR20: the canton sees which offers are online although nobody has confirmed them for long. */
@Route(StaleOffersView.PATH)
@RolesAllowed(Role.IS_CANTON)
class StaleOffersView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "canton/stale-offers";

    private final SearchBox search = new SearchBox(getTranslation("offer.search"));
    private final LazyGrid<OfferSummary> list = new LazyGrid<OfferSummary>(
                    "offer.mine.total",
                    new EmptyState(
                            getTranslation("offer.publishing.stale-none"), getTranslation("offer.publishing.next")))
            .named(getTranslation("offer.publishing.stale"));

    StaleOffersView(Offers offers) {
        list.grid()
                .addComponentColumn(this::link)
                .setHeader(getTranslation("offer.title"))
                .setFlexGrow(3);
        list.grid().addColumn(OfferSummary::provider).setHeader(getTranslation("offer.provider"));
        list.grid().addColumn(StaleOffersView::confirmed).setHeader(getTranslation("offer.publishing.confirmed"));
        list.load(
                query -> offers.stale(search.words(), query.getOffset(), query.getLimit()).stream(),
                query -> offers.countStale(search.words()));
        search.onChange(PATH, list::refresh);
        getContent()
                .add(
                        new PageHeader(
                                getPageTitle(),
                                ActionLink.of("/" + PublishingView.PATH, getTranslation("offer.publishing.title"))),
                        search,
                        list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.readFrom(event.getLocation());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("offer.publishing.stale");
    }

    private Component link(OfferSummary offer) {
        Anchor link = new Anchor(
                "/" + PublishingView.PATH + "/" + offer.id().id(), new LocalizedTextSpan(offer.title(), getLocale()));
        link.addClassName("row-link");
        return link;
    }

    private static String confirmed(OfferSummary offer) {
        return offer.confirmedAt() == null ? "–" : Dates.numeric(Dates.dayOf(offer.confirmedAt()));
    }
}

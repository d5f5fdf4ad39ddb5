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
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** UC-10: the canton finds the offers and changes of offers that wait for it, longest waiting first. */
@Route(PublishingView.PATH)
@Menu(order = 20, title = "offer.publishing.title", icon = "check-circle")
@RolesAllowed(Role.IS_CANTON)
class PublishingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "canton/publishing";

    private final SearchBox search = new SearchBox(getTranslation("offer.search"));
    private final LazyGrid<OfferSummary> list = new LazyGrid<OfferSummary>(
                    "offer.publishing.total",
                    new EmptyState(getTranslation("offer.publishing.none"), getTranslation("offer.publishing.next")))
            .named(getTranslation("offer.publishing.title"));

    PublishingView(Offers offers) {
        list.grid()
                .addComponentColumn(this::link)
                .setHeader(getTranslation("offer.title"))
                .setFlexGrow(3);
        list.grid().addColumn(OfferSummary::provider).setHeader(getTranslation("offer.provider"));
        list.grid()
                .addColumn(offer -> getTranslation(offer.category().key()))
                .setHeader(getTranslation("offer.category"));
        list.grid().addColumn(this::start).setHeader(getTranslation("offer.first-start"));
        list.grid().addColumn(this::since).setHeader(getTranslation("offer.submitted"));
        list.grid().addComponentColumn(this::state).setHeader(getTranslation("offer.state"));
        list.load(
                query -> offers.submitted(search.words(), query.getOffset(), query.getLimit()).stream(),
                query -> offers.countSubmitted(search.words()));
        search.onChange(PATH, list::refresh);
        getContent()
                .add(
                        new PageHeader(
                                        getPageTitle(),
                                        ActionLink.of(
                                                "/" + StaleOffersView.PATH, getTranslation("offer.publishing.stale")))
                                .line(getTranslation("offer.publishing.line")),
                        search,
                        list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.readFrom(event.getLocation());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("offer.publishing.title");
    }

    private Component state(OfferSummary offer) {
        return offer.revision() == null
                ? OfferBadge.of(offer.state(), Wording.of(this))
                : OfferBadge.of(offer.revision(), Wording.of(this));
    }

    private Component link(OfferSummary offer) {
        Anchor link = new Anchor("/" + PATH + "/" + offer.id().id(), new LocalizedTextSpan(offer.title(), getLocale()));
        link.addClassName("row-link");
        return link;
    }

    private String start(OfferSummary offer) {
        return offer.firstStart() == null ? "" : Dates.numeric(offer.firstStart());
    }

    private String since(OfferSummary offer) {
        return offer.submittedAt() == null ? "" : Dates.numeric(Dates.dayOf(offer.submittedAt()));
    }
}

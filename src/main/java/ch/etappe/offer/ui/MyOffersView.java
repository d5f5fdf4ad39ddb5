package ch.etappe.offer.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.offer.OfferPublishing;
import ch.etappe.offer.OfferSummary;
import ch.etappe.offer.Offers;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.LazyGrid;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A provider sees its own offers, where each stands, why one came back and which one asks to be confirmed. */
@Route(MyOffersView.PATH)
@Menu(order = 20, title = "offer.mine.title", icon = "book")
@RolesAllowed(Role.IS_PROVIDER)
class MyOffersView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "provider/offers";

    private final SearchBox search = new SearchBox(getTranslation("offer.search"));
    private final LazyGrid<OfferSummary> list = new LazyGrid<OfferSummary>(
                    "offer.mine.total",
                    new EmptyState(getTranslation("offer.mine.none"), getTranslation("offer.mine.next")))
            .named(getTranslation("offer.mine.title"));

    private final transient OfferPublishing publishing;

    MyOffersView(Offers offers, OfferPublishing publishing) {
        this.publishing = publishing;
        list.grid()
                .addComponentColumn(this::titleAndReason)
                .setHeader(getTranslation("offer.title"))
                .setFlexGrow(3);
        list.grid()
                .addComponentColumn(this::state)
                .setHeader(getTranslation("offer.state"))
                .setFlexGrow(2);
        list.grid().addColumn(OfferSummary::runs).setHeader(getTranslation("offer.run-count"));
        list.grid()
                .addColumn(offer -> offer.firstStart() == null ? "" : Dates.numeric(offer.firstStart()))
                .setHeader(getTranslation("offer.first-start"));
        list.grid().addComponentColumn(this::confirm).setHeader(getTranslation("offer.mine.to-confirm"));
        list.load(
                query -> offers.mine(search.words(), query.getOffset(), query.getLimit()).stream(),
                query -> offers.countMine(search.words()));
        search.onChange(PATH, list::refresh);
        getContent()
                .add(
                        new PageHeader(
                                getPageTitle(), ActionLink.main("/" + NewOfferView.PATH, getTranslation("offer.new"))),
                        search,
                        list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.readFrom(event.getLocation());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("offer.mine.title");
    }

    private Component titleAndReason(OfferSummary offer) {
        Anchor link =
                new Anchor("/" + OfferEditView.path(offer.id()), new LocalizedTextSpan(offer.title(), getLocale()));
        link.addClassName("row-link");
        Div words = new Div(link);
        words.addClassName("words");
        String reason = offer.returnReason();
        if (reason != null) {
            Div line = new Div(new UserText(getTranslation("offer.returned-because", reason)));
            line.addClassName("soft");
            words.add(line);
        }
        return words;
    }

    private Component state(OfferSummary offer) {
        return OfferBadge.line(offer.state(), offer.revision(), Wording.of(this));
    }

    private Component confirm(OfferSummary offer) {
        if (!offer.stale()) {
            return new Span();
        }
        Button confirm = new Button(getTranslation("offer.edit.confirm"), click -> {
            publishing.confirm(offer.id());
            Toast.done(getTranslation("offer.edit.confirmed", offer.title().german()));
            list.refresh();
        });
        confirm.setAriaLabel(
                getTranslation("offer.edit.confirm") + ": " + offer.title().german());
        return confirm;
    }
}

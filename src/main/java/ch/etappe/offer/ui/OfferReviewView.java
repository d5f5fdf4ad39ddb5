package ch.etappe.offer.ui;

import ch.etappe.identity.Role;
import ch.etappe.offer.OfferDetail;
import ch.etappe.offer.OfferId;
import ch.etappe.offer.OfferState;
import ch.etappe.offer.Offers;
import ch.etappe.offer.RunWords;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.ReasonDialog;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** UC-10: the canton reads one offer as its readers will, and publishes it or sends it back. */
@Route(PublishingView.PATH + "/:offer")
@RolesAllowed(Role.IS_CANTON)
class OfferReviewView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Offers offers;
    private final transient RunWords words;
    private String title = "";

    OfferReviewView(Offers offers, RunWords words) {
        this.offers = offers;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OfferDetail offer = offers.detail(
                OfferId.parse(event.getRouteParameters().get("offer").orElse("")));
        title = offer.summary().title().in(getLocale()).text();
        PageHeader header = new PageHeader(title, actions(offer));
        header.line(offer.summary().provider());
        header.add(OfferBadge.of(offer.summary().state(), Wording.of(this)));
        getContent().removeAll();
        getContent().add(header, new OfferSheet(offer, words));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component[] actions(OfferDetail offer) {
        if (offer.summary().state() != OfferState.SUBMITTED) {
            return new Component[0];
        }
        Button sendBack = new Button(getTranslation("offer.send-back"), click -> askWhy(offer));
        Button publish = new Button(getTranslation("offer.publish"), click -> publish(offer));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        return new Component[] {sendBack, publish};
    }

    private void publish(OfferDetail offer) {
        offers.publish(offer.summary().id(), offer.version());
        leave("offer.published");
    }

    private void askWhy(OfferDetail offer) {
        new ReasonDialog(
                        getTranslation("offer.send-back.title"),
                        getTranslation("offer.send-back.reason"),
                        getTranslation("offer.refusal.reason-missing"),
                        getTranslation("offer.send-back"),
                        reason -> sendBack(offer, reason))
                .open();
    }

    private void sendBack(OfferDetail offer, String reason) {
        offers.sendBack(offer.summary().id(), offer.version(), reason);
        leave("offer.sent-back");
    }

    private void leave(String done) {
        Toast.done(getTranslation(done, title));
        getUI().ifPresent(ui -> ui.navigate(PublishingView.class));
    }
}

package ch.etappe.offer.ui;

import ch.etappe.offer.OfferDetail;
import ch.etappe.offer.OfferId;
import ch.etappe.offer.OfferRevisions;
import ch.etappe.offer.OfferState;
import ch.etappe.offer.Offers;
import ch.etappe.offer.RevisionSheet;
import ch.etappe.uikit.ReasonDialog;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.List;

/** What the canton decides on an offer, or on the change of one. */
final class OfferDecisions implements Serializable {

    private final transient Offers offers;
    private final transient OfferRevisions revisions;
    private final transient OfferDetail offer;
    private final OfferWords words;

    OfferDecisions(Offers offers, OfferRevisions revisions, OfferDetail offer, OfferWords words) {
        this.offers = offers;
        this.revisions = revisions;
        this.offer = offer;
        this.words = words;
    }

    List<Component> onOffer() {
        if (offer.summary().state() != OfferState.SUBMITTED) {
            return List.of();
        }
        OfferId id = offer.summary().id();
        return buttons(
                "offer.send-back.title",
                reason -> {
                    offers.sendBack(id, offer.version(), reason);
                    leave("offer.sent-back");
                },
                "offer.publish",
                () -> {
                    offers.publish(id, offer.version());
                    leave("offer.published");
                });
    }

    List<Component> onChange(RevisionSheet change) {
        OfferId id = offer.summary().id();
        return buttons(
                "offer.revision.send-back.title",
                reason -> {
                    revisions.sendBack(id, change.version(), reason);
                    leave("offer.sent-back");
                },
                "offer.revision.release",
                () -> {
                    revisions.release(id, change.version());
                    leave("offer.revision.released");
                });
    }

    private List<Component> buttons(
            String title, SerializableConsumer<String> onReason, String agree, SerializableRunnable onAgreed) {
        Button sendBack = new Button(
                words.of("offer.send-back"),
                click -> new ReasonDialog(
                                words.of(title),
                                words.of("offer.send-back.reason"),
                                words.of("offer.refusal.reason-missing"),
                                words.of("offer.send-back"),
                                onReason)
                        .open());
        Button yes = new Button(words.of(agree), click -> onAgreed.run());
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        return List.of(sendBack, yes);
    }

    private void leave(String done) {
        Toast.done(words.of(done, offer.summary().title().german()));
        UI.getCurrentOrThrow().navigate(PublishingView.class);
    }
}

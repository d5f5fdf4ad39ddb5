package ch.etappe.offer.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.offer.OfferComments;
import ch.etappe.offer.OfferDetail;
import ch.etappe.offer.OfferField;
import ch.etappe.offer.OfferId;
import ch.etappe.offer.OfferRevisions;
import ch.etappe.offer.OfferState;
import ch.etappe.offer.Offers;
import ch.etappe.offer.RevisionSheet;
import ch.etappe.offer.RunWords;
import ch.etappe.organisation.Organisations;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/**
 * UC-10: the canton reads one offer as its readers will, or a change of it beside what is online, comments at the field, and
 * publishes or sends back.
 */
@Route(PublishingView.PATH + "/:offer")
@RolesAllowed(Role.IS_CANTON)
class OfferReviewView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Offers offers;
    private final transient OfferRevisions revisions;
    private final transient OfferComments comments;
    private final transient Organisations organisations;
    private final transient RunWords runs;
    private String title = "";

    OfferReviewView(
            Offers offers,
            OfferRevisions revisions,
            OfferComments comments,
            Organisations organisations,
            RunWords runs) {
        this.offers = offers;
        this.revisions = revisions;
        this.comments = comments;
        this.organisations = organisations;
        this.runs = runs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(OfferId.parse(event.getRouteParameters().get("offer").orElse("")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(OfferId id) {
        OfferDetail offer = offers.detail(id);
        Optional<RevisionSheet> change = revisions.waiting(id);
        title = offer.summary().title().in(getLocale()).text();
        OfferWords words = new OfferWords(Wording.of(this), getLocale(), organisations.regions());
        OfferDecisions decisions = new OfferDecisions(offers, revisions, offer, words);
        PageHeader header = new PageHeader(
                title,
                change.map(decisions::onChange).orElseGet(decisions::onOffer).toArray(Component[]::new));
        header.line(offer.summary().provider());
        getContent().removeAll();
        getContent()
                .add(
                        header,
                        OfferBadge.line(offer.summary().state(), offer.summary().revision(), Wording.of(this)));
        change.ifPresent(revision -> getContent().add(compare(revision, words)));
        if (change.isPresent() || offer.summary().state() == OfferState.SUBMITTED) {
            getContent()
                    .add(new CommentsPanel(
                            comments.of(id),
                            new Button(
                                    getTranslation("offer.comment.write"),
                                    click -> new CommentDialog((field, typed) -> write(id, field, typed)).open())));
        }
        getContent().add(new OfferSheet(offer, runs, words));
    }

    private Panel compare(RevisionSheet revision, OfferWords words) {
        String day = Optional.ofNullable(revision.submittedAt())
                .map(at -> Dates.numeric(Dates.dayOf(at)))
                .orElse("");
        return Panel.open("revision", getTranslation("offer.revision.title", revision.number(), day))
                .with(new Paragraph(getTranslation("offer.revision.line")), new RevisionTable(revision, words));
    }

    private void write(OfferId id, OfferField field, String typed) {
        comments.write(id, field, typed);
        Toast.done(getTranslation("offer.comment.written", getTranslation(field.key())));
        show(id);
    }
}

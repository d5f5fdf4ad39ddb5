package ch.etappe.offer.ui;

import ch.etappe.offer.OfferComments;
import ch.etappe.offer.OfferEditing;
import ch.etappe.offer.OfferPublishing;
import ch.etappe.organisation.Organisations;
import ch.etappe.shell.Drafts;
import org.springframework.stereotype.Component;

/** What the screens of a provider's offer work with. */
@Component
record OfferDesk(
        OfferEditing editing,
        OfferPublishing publishing,
        OfferComments comments,
        Organisations organisations,
        Drafts drafts) {}

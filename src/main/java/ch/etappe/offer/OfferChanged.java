package ch.etappe.offer;

/**
 * Somebody else saved this offer since it was read. Carries what stands there now, so that the screen can show both
 * field by field and nothing typed is lost.
 */
public class OfferChanged extends RuntimeException {

    private final transient OfferDraft stored;

    OfferChanged(OfferDraft stored) {
        super("The offer was changed meanwhile");
        this.stored = stored;
    }

    public OfferDraft stored() {
        return stored;
    }
}

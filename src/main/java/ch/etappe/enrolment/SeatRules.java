package ch.etappe.enrolment;

import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.OfferCategory;
import ch.etappe.offer.Offers;
import ch.etappe.offer.RunSummary;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What has to be true of a person for a seat, asked while the person's dossier is held. */
@Component
class SeatRules {

    private final EnrolmentPages pages;
    private final Offers offers;
    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final ObjectProvider<SeatRule> others;

    SeatRules(
            EnrolmentPages pages,
            Offers offers,
            DossierAccess access,
            CurrentUser currentUser,
            ObjectProvider<SeatRule> others) {
        this.pages = pages;
        this.offers = offers;
        this.access = access;
        this.currentUser = currentUser;
        this.others = others;
    }

    /**
     * @param leaving an enrolment that the person gives up for this one; null if there is none
     * @throws Refusal {@code enrolment.refusal.two-intensive-courses}, those of {@link SeatRule}
     */
    void requireFit(RunSummary run, DossierId dossier, @Nullable EnrolmentId leaving) {
        if (isSecondIntensive(run, dossier, leaving)) {
            throw new Refusal("enrolment.refusal.two-intensive-courses");
        }
        others.forEach(rule -> rule.require(run, dossier));
    }

    /** Two intensive courses at once are too much for anybody (BR06); the dossier is held, so nobody books the other now. */
    boolean isSecondIntensive(RunSummary run, DossierId dossier, @Nullable EnrolmentId leaving) {
        return run.category() == OfferCategory.LANGUAGE_INTENSIVE
                && pages.isCommittedAtTheSameTime(dossier, run, leaving);
    }

    /**
     * Asks again whoever waited for months, and whether the offer still takes people. What speaks against it may be what offices know of a person's procedure; the
     * person is told whom to ask.
     *
     * @throws Refusal {@code dossier.refusal.closed}, those of {@link Offers#requireTaking} and of {@link SeatRule}, in their place
     *     {@code enrolment.me.refusal.not-now} for the person
     */
    void requireStillAllowed(EnrolmentSummary offered, Set<DossierId> unit) {
        try {
            access.requireOpen(offered.dossier());
            offers.requireTaking(offered.run().id());
            others.forEach(rule -> unit.forEach(one -> rule.require(offered.run(), one)));
        } catch (Refusal no) {
            throw currentUser.role() == Role.REFUGEE ? new Refusal("enrolment.me.refusal.not-now") : no;
        }
    }
}

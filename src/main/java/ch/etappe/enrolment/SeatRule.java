package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import ch.etappe.offer.RunSummary;

/** What a higher module knows to stand against a seat, whoever asks for it and on which way. */
public interface SeatRule {

    /**
     * Called before a seat is taken or asked for; the caller has checked that the dossier is in reach and holds it.
     *
     * @throws ch.etappe.kernel.Refusal if the person may not take part, whatever the reason given
     */
    void require(RunSummary run, DossierId dossier);
}

package ch.etappe.dossier;

import java.util.List;

/**
 * What a module still has open for a dossier: running enrolments, appointments ahead. While there is any, the dossier
 * cannot be closed. Asked in the transaction of closing, with the dossier locked; the caller has checked the access.
 */
public interface ClosingCheck {

    /** Empty when nothing stands against closing. */
    List<OpenMatter> openIn(DossierId dossier);
}

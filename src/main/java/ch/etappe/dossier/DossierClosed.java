package ch.etappe.dossier;

/** The case ended; nobody is responsible for it any more. */
public record DossierClosed(DossierId dossier) {}

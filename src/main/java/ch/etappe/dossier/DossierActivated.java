package ch.etappe.dossier;

/** Somebody met the person for the first time, or the case was opened again. */
public record DossierActivated(DossierId dossier) {}

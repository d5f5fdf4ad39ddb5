package ch.etappe.audit;

import java.util.UUID;

/** Somebody did something on a dossier; what is derived from it may have changed. Carries nothing but the id. */
public record DossierTouched(UUID dossier) {}

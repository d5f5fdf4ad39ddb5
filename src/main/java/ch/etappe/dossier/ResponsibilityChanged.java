package ch.etappe.dossier;

import ch.etappe.identity.UserId;

/** From today on somebody else leads the case. */
public record ResponsibilityChanged(DossierId dossier, UserId to) {}

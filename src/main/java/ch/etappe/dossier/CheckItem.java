package ch.etappe.dossier;

import ch.etappe.kernel.LocalizedText;
import java.io.Serializable;

/** One thing on a step's checklist, ticked or not. */
public record CheckItem(String code, LocalizedText text, boolean ticked) implements Serializable {}

package ch.etappe.standard;

import ch.etappe.kernel.LocalizedText;
import java.io.Serializable;

/**
 * One thing to tick while doing a step.
 *
 * @param code stays the same from version to version, so that what was ticked stays ticked
 */
public record ChecklistItem(String code, LocalizedText text) implements Serializable {}

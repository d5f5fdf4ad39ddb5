package ch.etappe.dossier;

import ch.etappe.kernel.ProcessArea;

/**
 * One line on a stage.
 *
 * @param area decides the stage it hangs on
 * @param text in the reader's language
 * @param tag language the text is really in, so that a German fallback can be marked
 * @param done whether it is finished; a stage is done when all its entries and required steps are
 */
public record StageEntry(ProcessArea area, String text, String tag, boolean done) {}

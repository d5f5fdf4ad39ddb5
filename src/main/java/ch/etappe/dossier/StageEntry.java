package ch.etappe.dossier;

import ch.etappe.kernel.LocalizedText.Reading;
import ch.etappe.kernel.ProcessArea;
import org.jspecify.annotations.Nullable;

/**
 * One line on a stage.
 *
 * @param area decides the stage it hangs on
 * @param text in the reader's language, or marked as German
 * @param detail a second, calmer line: when, where, how far; null for none
 * @param done whether it is finished; a stage is done when all its entries and required steps are
 */
public record StageEntry(
        ProcessArea area, Reading text, @Nullable String detail, boolean done) {}

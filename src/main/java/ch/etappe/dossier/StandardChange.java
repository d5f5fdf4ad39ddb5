package ch.etappe.dossier;

import ch.etappe.kernel.LocalizedText;
import java.io.Serializable;
import java.util.List;

/**
 * What becomes of a dossier's steps when it changes to another version of the standard.
 *
 * @param from number of the version that it follows
 * @param to number of the other one
 * @param added steps that it gets
 * @param dropped open steps that it is asked for no longer; they are waived with the reason of the change
 * @param kept open steps that go on, perhaps with another target day
 * @param finished done or waived steps; they stay as they are
 */
public record StandardChange(
        int from,
        int to,
        List<LocalizedText> added,
        List<LocalizedText> dropped,
        List<LocalizedText> kept,
        List<LocalizedText> finished)
        implements Serializable {}

package ch.etappe.assessment;

import ch.etappe.kernel.CefrLevel;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of a dossier.
 *
 * @param all the newest first, also what was replaced
 * @param oral the highest level of German that counts; null for none
 * @param due what has to be known by when, in the order of the days
 */
public record ResultsOverview(
        List<RecordedResult> all,
        @Nullable CefrLevel oral,
        @Nullable CefrLevel written,
        List<EvidenceDue> due) implements Serializable {}

package ch.etappe.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * Why the signed-in account reads in a file. The trail asks, and the module that knows who leads a case answers; without
 * an answer the portal does not start, because a record without purpose is half a record.
 */
public interface PurposeOfReading {

    /** @return empty for a file that does not exist */
    Optional<ReadingPurpose> of(UUID dossier);
}

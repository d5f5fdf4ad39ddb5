package ch.etappe.document;

import java.nio.file.Path;

/** Looks for viruses. {@link ClamAv} is one; another needs only this. */
interface VirusScanner {

    /** Whether there is one at all. */
    boolean isThere();

    /** Never fails: a scanner that does not answer says {@link ScanState#WAITING}. */
    ScanState scan(Path file);
}

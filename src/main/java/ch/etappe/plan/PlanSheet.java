package ch.etappe.plan;

import ch.etappe.dossier.DossierId;
import java.util.UUID;

/**
 * What two people sign: the content as it was laid before them.
 *
 * @param language BCP 47 tag of the language beside German
 * @param content HTML, escaped already
 * @param sha256 of the content, in hexadecimal digits
 */
record PlanSheet(
        UUID id,
        DossierId dossier,
        PlanId plan,
        int versionNo,
        int edition,
        String language,
        String content,
        String sha256) {}

package ch.etappe.talk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a printed invitation.
 *
 * @param recipient name and, as far as known, the lines of the postal address
 * @param language BCP 47 tag of the text beside the German one
 * @param token of the public page behind the QR code; null once that page is closed
 */
public record Letter(
        List<String> recipient,
        String municipality,
        Office office,
        Instant at,
        Instant until,
        int attempt,
        String language,
        @Nullable String interpreterLanguage,
        LocalDate writtenOn,
        String signedBy,
        @Nullable String token) {}

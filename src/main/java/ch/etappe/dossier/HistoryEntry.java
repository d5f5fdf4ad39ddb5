package ch.etappe.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a case.
 *
 * @param by name of who did it; null for what happens by itself on its day
 * @param to name of who became responsible
 * @param day until when or from when, where the act has such a day
 * @param reason in the words that were given
 */
public record HistoryEntry(
        Instant at,
        HistoryAct act,
        @Nullable String by,
        @Nullable String to,
        @Nullable CloseReason closeReason,
        @Nullable LocalDate day,
        @Nullable String reason)
        implements Serializable {}

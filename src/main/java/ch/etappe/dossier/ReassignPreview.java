package ch.etappe.dossier;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What passing on several cases would do.
 *
 * @param moving how many change hands
 * @param already how many the chosen person leads anyway
 * @param closed how many are closed and stay so
 * @param others how many belong to colleagues and cannot be passed on by this account
 * @param caseload how many the chosen person leads today
 * @param awayUntil last day of an absence of the chosen person; null if they are here
 */
public record ReassignPreview(
        int moving,
        int already,
        int closed,
        int others,
        int caseload,
        @Nullable LocalDate awayUntil) implements Serializable {}

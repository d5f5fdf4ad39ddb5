package ch.etappe.dossier;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a case is led, for its page.
 *
 * @param version names what was seen; every act on the case gives it back
 * @param responsible null only when closed
 * @param absence of the responsible person today; null if they are here
 * @param closingReview when to look at the end of the case; null while that day is far away
 * @param mayAssign whether the account may name another person
 */
public record CaseLead(
        DossierId dossier,
        long version,
        DossierState state,
        @Nullable StaffMember responsible,
        @Nullable LocalDate since,
        @Nullable Absence absence,
        @Nullable LocalDate pausedUntil,
        @Nullable String pauseReason,
        @Nullable LocalDate closedOn,
        @Nullable CloseReason closeReason,
        @Nullable LocalDate closingReview,
        boolean mayAssign,
        List<HistoryEntry> history)
        implements Serializable {}

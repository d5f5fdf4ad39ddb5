package ch.etappe.talk;

import ch.etappe.dossier.DossierId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One resident on the worklist: what the talk needs, nothing of the dossier.
 *
 * @param name as offices write it: "Tesfay, Selam"
 * @param language BCP 47 tag of what the person speaks best; null if not known
 * @param interpreterLanguage BCP 47 tag; null where no interpreter is needed
 * @param allocatedOn day of arrival in the region
 * @param dueOn a target ("Richtwert"), not law; null where the standard sets none
 * @param invited the last invitation; null while there is none that counts
 * @param held null while the talk has not taken place
 */
public record TalkRow(
        DossierId dossier,
        String name,
        @Nullable String callName,
        @Nullable String language,
        @Nullable String interpreterLanguage,
        LocalDate allocatedOn,
        @Nullable LocalDate dueOn,
        @Nullable Invited invited,
        @Nullable Held held)
        implements Serializable {

    public boolean isOverdueOn(LocalDate today) {
        return held == null && dueOn != null && dueOn.isBefore(today);
    }

    public TalkState state() {
        if (held != null) {
            return TalkState.HELD;
        }
        if (invited == null) {
            return TalkState.TO_INVITE;
        }
        if (invited.missed()) {
            return TalkState.MISSED;
        }
        return invited.attempt() > 1 ? TalkState.INVITED_AGAIN : TalkState.INVITED;
    }

    /** What the person understands best, as far as it is known. */
    public @Nullable String understands() {
        return interpreterLanguage == null ? language : interpreterLanguage;
    }

    /**
     * @param missed whether it has been written down that nobody came
     */
    public record Invited(InvitationId id, Instant at, Instant until, int attempt, boolean missed)
            implements Serializable {

        /** Whether it is time to say what came of it. */
        public boolean isOverAt(Instant now) {
            return !missed && !at.isAfter(now);
        }
    }

    /**
     * @param recordedBy display name of the official
     */
    public record Held(LocalDate on, String language, boolean interpreter, String recordedBy) implements Serializable {}
}

package ch.etappe.talk;

import ch.etappe.dossier.DossierId;
import java.io.Serializable;
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
        @Nullable Held held)
        implements Serializable {

    public boolean isOverdueOn(LocalDate today) {
        return held == null && dueOn != null && dueOn.isBefore(today);
    }

    /**
     * @param recordedBy display name of the official
     */
    public record Held(LocalDate on, String language, boolean interpreter, String recordedBy) implements Serializable {}
}

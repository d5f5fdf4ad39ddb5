package ch.etappe.note;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a note, as much of it as the reader may see now.
 *
 * @param text null where it is only read with a reason, see {@link Notes#open}
 * @param language BCP 47 tag; null if not known
 * @param author display name
 * @param revision how often it was corrected before; 0 for what was written first
 */
public record NoteEntry(
        NoteId id,
        boolean shared,
        boolean sensitive,
        @Nullable NoteKind kind,
        LocalDate aboutDay,
        @Nullable String text,
        @Nullable String language,
        String author,
        Instant writtenAt,
        int revision)
        implements Serializable {

    public boolean isWithheld() {
        return text == null;
    }

    NoteEntry withheld() {
        return new NoteEntry(id, shared, sensitive, kind, aboutDay, null, language, author, writtenAt, revision);
    }
}

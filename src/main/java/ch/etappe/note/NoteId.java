package ch.etappe.note;

import ch.etappe.kernel.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identifies one revision of a note. */
public record NoteId(UUID id) implements Serializable {

    public static NoteId next() {
        return new NoteId(Ids.next());
    }

    /** @throws ch.etappe.kernel.NotFound if the text is no id */
    public static NoteId parse(String text) {
        return new NoteId(Ids.parse(text));
    }
}

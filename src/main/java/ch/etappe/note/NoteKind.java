package ch.etappe.note;

import java.util.Locale;

/** What a note comes from. The names are stored and are message keys. */
public enum NoteKind {
    CALL,
    VISIT,
    MEETING,
    OTHER;

    public String key() {
        return "note.me.kind." + name().toLowerCase(Locale.ROOT);
    }
}

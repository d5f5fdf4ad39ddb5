package ch.etappe.note;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A note as typed. {@link Notes#problems} says what is wrong with it.
 *
 * @param aboutDay the day it is about, today or earlier; null if missing
 * @param shared whether the person may read it
 * @param sensitive whether colleagues have to say why they read it
 * @param language BCP 47 tag of the language it is written in; null if not known
 */
public record NoteForm(
        @Nullable LocalDate aboutDay,
        @Nullable NoteKind kind,
        boolean shared,
        boolean sensitive,
        String text,
        @Nullable String language)
        implements Serializable {

    /** Characters of a text at most. */
    public static final int LONGEST = 8000;

    /** The fields that can be wrong. */
    public enum Field {
        ABOUT_DAY,
        TEXT
    }

    /** @param key message key of the sentence beside the field */
    public record Problem(Field field, String key) implements Serializable {}
}

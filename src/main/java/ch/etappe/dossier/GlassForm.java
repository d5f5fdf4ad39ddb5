package ch.etappe.dossier;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** @param words what it is about; the person and whoever leads the case read them */
public record GlassForm(@Nullable GlassPurpose purpose, String words) implements Serializable {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 500;

    /**
     * What is wrong with a form, to be said at the field.
     *
     * @param limit the number that the sentence names, if it names one
     */
    public record Problem(Field field, String key, int limit) implements Serializable {}

    /** The fields of the form. */
    public enum Field {
        PURPOSE,
        WORDS
    }
}

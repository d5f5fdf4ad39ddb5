package ch.etappe.talk;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A talk as typed; what is missing is null. {@link Talks#problems} says what is wrong with it.
 *
 * @param heldOn day of the talk
 * @param language BCP 47 tag of the language used
 * @param interpreter whether somebody interpreted
 */
public record TalkForm(@Nullable LocalDate heldOn, @Nullable String language, boolean interpreter)
        implements Serializable {

    /** The fields that can be wrong. */
    public enum Field {
        HELD_ON,
        LANGUAGE
    }

    /** @param key message key of the sentence beside the field */
    public record Problem(Field field, String key) implements Serializable {}
}

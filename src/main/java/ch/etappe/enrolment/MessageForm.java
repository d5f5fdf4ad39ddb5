package ch.etappe.enrolment;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a provider writes to people of a run.
 *
 * @param click made when somebody begins to write; sending the same twice is sending it once
 * @param sentence one of those that everybody reads in the own language; null for none
 * @param words as typed, plain text; may be empty if there is a sentence
 */
public record MessageForm(UUID click, @Nullable MessageSentence sentence, String words) implements Serializable {

    public static final int LONGEST = 500;
}

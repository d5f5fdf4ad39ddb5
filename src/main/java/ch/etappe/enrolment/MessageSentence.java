package ch.etappe.enrolment;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * What providers say most often, in every language. The names are stored and are message keys; rename only with a
 * migration.
 */
public enum MessageSentence {
    CALL,
    BRING,
    NO_LESSON,
    /** The person is on another run now; the portal says it, nobody chooses this. */
    MOVED;

    public static Stream<MessageSentence> chosen() {
        return Stream.of(values()).filter(one -> one != MOVED);
    }

    /** A sentence in plain words. */
    public String key() {
        return "enrolment.me.message." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

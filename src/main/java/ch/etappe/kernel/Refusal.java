package ch.etappe.kernel;

import java.util.List;

/**
 * The domain said no, and the person at the screen can understand why.
 * Carries a message key, never a sentence: the words are chosen where the language is known.
 * Bugs are not refusals; they stay {@link IllegalStateException} and show an incident number.
 */
public class Refusal extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key message key, e.g. {@code enrolment.refusal.already-requested}
     * @param arguments what the message inserts; never personal data, it may reach a log
     */
    public Refusal(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}

package ch.etappe.organisation;

import ch.etappe.kernel.Refusal;
import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with one field of a form.
 *
 * @param key message key of the sentence beside the field
 * @param arguments what the sentence inserts
 */
public record Problem(Enum<?> field, String key, List<Serializable> arguments) implements Serializable {

    public static Problem of(Enum<?> field, String key, Serializable... arguments) {
        return new Problem(field, key, List.of(arguments));
    }

    /** Lets the caller go on only with a form without problems. */
    public static void refuse(List<Problem> problems) {
        problems.stream().findFirst().ifPresent(problem -> {
            throw new Refusal(problem.key, problem.arguments.toArray());
        });
    }
}

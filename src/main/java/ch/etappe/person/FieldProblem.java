package ch.etappe.person;

import ch.etappe.kernel.Refusal;
import java.io.Serializable;
import java.util.List;

/**
 * Why one field cannot be saved as typed.
 *
 * @param field name of the form's component
 * @param key message key of the sentence beside the field
 */
public record FieldProblem(String field, String key) implements Serializable {

    /** @throws Refusal the first one, if there is any */
    static void refuse(List<FieldProblem> problems) {
        problems.stream().findFirst().ifPresent(problem -> {
            throw new Refusal(problem.key());
        });
    }
}

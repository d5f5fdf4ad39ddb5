package ch.etappe.person;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a person that is read and changed as one. As typed: what is missing is null, {@link #problems} says what is
 * wrong with it.
 */
public sealed interface PersonSection extends Serializable
        permits PersonNames, PersonBasics, PersonLanguages, PersonContact, PersonNumbers {

    /** Why it cannot be saved; empty if it can. */
    List<FieldProblem> problems(LocalDate today);

    /** Collects what is wrong. */
    final class Check {

        private final List<FieldProblem> problems = new ArrayList<>();

        private Check() {}

        static Check that() {
            return new Check();
        }

        Check holds(boolean fine, String field, String key) {
            if (!fine && problems.stream().noneMatch(known -> known.field().equals(field))) {
                problems.add(new FieldProblem(field, key));
            }
            return this;
        }

        Check within(int longest, @Nullable String text, String field) {
            return holds(text == null || text.length() <= longest, field, "person.refusal.too-long");
        }

        List<FieldProblem> problems() {
            return List.copyOf(problems);
        }
    }
}

package ch.etappe.person;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who shall act for a child: somebody with a file of their own, or somebody else by name.
 *
 * @param contact phone or office of somebody without a file
 */
public record GuardianForm(
        GuardianKind kind,
        @Nullable PersonId person,
        @Nullable String name,
        @Nullable String contact,
        @Nullable LocalDate from)
        implements Serializable {

    private static final int LONGEST = 200;

    public GuardianForm {
        name = person == null ? Typed.orNull(name) : null;
        contact = person == null ? Typed.orNull(contact) : null;
    }

    /** Why it cannot be saved; empty if it can. */
    public List<FieldProblem> problems(LocalDate today) {
        return PersonSection.Check.that()
                .holds(person != null || name != null, "name", "person.refusal.guardian-missing")
                .within(LONGEST, name, "name")
                .within(LONGEST, contact, "contact")
                .holds(from != null, "from", "person.refusal.day-missing")
                .holds(from == null || !from.isAfter(today), "from", "person.refusal.day-in-future")
                .problems();
    }
}
